import { packHash } from '@/interchange/packs/packHash'
import { type PlacedFault, refusedWhole } from '@/interchange/packs/packRefusal'
import { LARGEST_PACK, readPack } from '@/interchange/packs/readPack'
import { writePack } from '@/interchange/packs/writePack'
import { canonicalJson } from '@/model/canonicalJson'
import { putPack } from '@/persistence/packs'
import type { PackRow } from '@/persistence/packRow'
import type { LoadedPack } from '@/rules/ownPacks/loadedPack'
import type { PackFile } from '@/rules/ownPacks/packSchema'
import { database } from '../database'
import { download } from '@/ui/download'
import type { KeptPack } from './keptPacks'

/** What has come of the file of a pack. */
export type AddedPack =
  | {
      readonly type: 'added'
      readonly pack: LoadedPack
      /** What stood here under the same id and said something else. */
      readonly replaced: PackRow | null
    }
  | {
      readonly type: 'refused'
      readonly fileName: string
      readonly faults: readonly PlacedFault[]
    }

/** A character takes up to three bytes in UTF-8. */
const LARGEST = 3 * LARGEST_PACK

/** Keeps the pack in a file, in the place of an earlier version. Rejects when it cannot be stored. */
export async function addPack(file: File): Promise<AddedPack> {
  const fileName = file.name
  if (file.size > LARGEST) return refused(fileName, 'This file is too large to be a rule pack.')
  const text = await file.text().catch(() => null)
  if (text === null) return refused(fileName, 'The browser could not read it. Choose it again.')
  const read = readPack(text, fileName)
  if (read.type === 'refused') return { type: 'refused', fileName, faults: read.faults }
  const { pack } = read
  const before = await keepPack(pack.source, text)
  return { type: 'added', pack, replaced: before && saysElse(before, pack.source) ? before : null }
}

/** A pack that is only known by name says nothing that could be lost. */
const saysElse = ({ pack }: PackRow, source: PackFile) =>
  pack !== null && canonicalJson(pack) !== canonicalJson(source)

/** What is told of a pack that was added. */
export function addedWords({ pack, replaced }: Extract<AddedPack, { type: 'added' }>): string {
  const { name, version } = pack
  return replaced
    ? `“${name}” ${version} took the place of “${replaced.name}” ${replaced.version}, which has the same id, and is on in this model`
    : `Added “${name}” and switched it on in this model`
}

function refused(fileName: string, message: string): AddedPack {
  return { type: 'refused', fileName, faults: refusedWhole(message).faults }
}

/** Keeps a pack with the text that it is handed out as. The result is what stood in its place. */
export async function keepPack(
  source: PackFile,
  text = writePack(source),
): Promise<PackRow | null> {
  const { id, version, name } = source
  const addedAt = new Date().toISOString()
  const pack = JSON.parse(JSON.stringify(source)) as null
  return putPack(database, {
    id,
    version,
    name,
    sha256: await packHash(source),
    addedAt,
    text,
    pack,
  })
}

/** Hands the file of a pack to the browser, as it was loaded. */
export function savePackAsFile({ row }: KeptPack): void {
  const isJson = row.text.trimStart().startsWith('{')
  const name = `${row.id.replaceAll('/', '-')}-${row.version}.${isJson ? 'json' : 'yaml'}`
  download(name, row.text, isJson ? 'application/json' : 'application/yaml')
}
