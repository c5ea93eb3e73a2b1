import type { Model } from '@/model/model'
import type { LoadedPack } from '@/rules/ownPacks/loadedPack'
import { missingPacks } from '@/rules/ownPacks/rulesInUse'
import { oneLine } from '../oneLine'
import { Unusable } from '../unusable'

/**
 * The packs that a model has switched on and that a check goes without, as it was told to. Throws
 * `Unusable` when one is missing that it was not told to go without, since rules that are not here find
 * nothing and would let every build pass; and when one that it is to go without is here.
 */
export function packsLeftOut(
  { about }: Model,
  packs: readonly LoadedPack[],
  without: readonly string[],
): readonly string[] {
  const notMissing = without.find((id) => missingPacks([id], packs).length === 0)
  if (notMissing !== undefined) {
    throw new Unusable(
      `--without-pack is for a pack that is not here, and the rules of “${notMissing}” are. Leave it out.`,
    )
  }
  const missing = [...new Set(missingPacks(about.packs, packs))]
  const missed = missing.filter((id) => !without.includes(id))
  if (missed.length > 0) throw new Unusable(missedWords(missed))
  return missing
}

function missedWords(missed: readonly string[]): string {
  const names = missed.map((id) => `“${id}”`).join(', ')
  const give = 'Give each with --pack FILE, or check without it: --without-pack ID.'
  return `The model has switched on ${names}, whose rules are not here. ${give}`
}

/** Says which packs a check went without: what they would find is not told. */
export function leftOutNotes(leftOut: readonly string[]): string {
  return leftOut
    .map((id) => `Checked without “${oneLine(id)}”, which the model has switched on.\n`)
    .join('')
}
