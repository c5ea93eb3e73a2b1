import type { CorralRead } from '@/interchange/corral/readCorral'
import type { PackInFile } from '@/interchange/corral/packInFile'
import type { ReportEntry } from '@/interchange/importReport'
import type { Model } from '@/model/model'
import { defaultPack } from '@/model/emptyModel'
import { isOwnWord, packOfWord } from '@/model/vocabulary/ownWord'
import type { PackRow } from '@/persistence/packRow'
import { withUnreadFindings } from '@/review/unreadFindings'

/** A model from a file, readable without the packs that are not here, and what to tell of them. */
export interface WithoutPacks {
  readonly model: Model
  readonly entries: readonly ReportEntry[]
  readonly missing: readonly PackInFile[]
}

/** Meets the packs that a file names with those of this browser. */
export function withoutPacks(
  model: Model,
  { findings, packs }: Pick<CorralRead, 'findings' | 'packs'>,
  here: readonly PackRow[],
): WithoutPacks {
  const ready = new Map(here.flatMap((row) => (row.pack === null ? [] : [[row.id, row] as const])))
  const named = new Map(packs.map((pack) => [pack.id, pack]))
  const used = model.about.packs.filter((id) => id !== defaultPack)
  const missing = used
    .filter((id) => !ready.has(id))
    .map((id) => named.get(id) ?? { id, name: '', version: '', sha256: null })
  const foundBy = (pack: PackInFile) =>
    findings.filter(({ rule }) => isOwnWord(rule) && packOfWord(rule) === pack.id)
  const others = used.flatMap((id): readonly ReportEntry[] => {
    const [row, pack] = [ready.get(id), named.get(id)]
    return row && pack?.sha256 && row.sha256 !== pack.sha256 ? [otherVersion(row, pack)] : []
  })
  return {
    model: withUnreadFindings(model, missing.flatMap(foundBy)),
    entries: [...missing.map((pack) => missingEntry(pack, foundBy(pack).length)), ...others],
    missing,
  }
}

function missingEntry({ id, name, version }: PackInFile, findings: number): ReportEntry {
  const called = name ? `“${name}” (${[id, version].filter(Boolean).join(' ')})` : id
  const kept =
    findings > 0
      ? ' What it found is listed as it stood in the file, under “No longer applies”.'
      : ''
  const message = `The rule pack ${called} is not in this browser, so its rules are not run.${kept} Ask whoever sent the model for the file of the pack, and add it under Rule packs in the menu.`
  return { where: 'Rule packs', message }
}

function otherVersion(row: PackRow, pack: PackInFile): ReportEntry {
  const message =
    row.version === pack.version
      ? `The rule pack “${row.name}” of this browser calls itself ${row.version} as that of the file does, but says something else. What it finds may differ.`
      : `The file was written with version ${pack.version} of the rule pack “${row.name}”; this browser has ${row.version}. What it finds may differ.`
  return { where: 'Rule packs', message }
}
