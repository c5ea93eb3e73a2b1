import type { Fields } from '../fields'
import { isAlike } from '../isAlike'
import type { FieldItem, MergeItem } from './mergeItem'

/** Fields that somebody says at once. Taken apart, one person would be given the reason of another. */
interface Together {
  readonly said: readonly string[]
  /** What is kept with them and is no news by itself. */
  readonly kept: readonly string[]
}

/** What was decided about a threat. */
export const decidedTogether: Together = {
  said: ['response', 'reason', 'by', 'at', 'until'],
  kept: ['facts', 'rule', 'ruleVersion', 'decidedAt'],
}

/** How a threat was rated that somebody wrote. */
export const ratedTogether: Together = {
  said: ['likelihood', 'impact', 'levelReasons'],
  kept: [],
}

const byPlace: { readonly [Place in MergeItem['place']]?: readonly Together[] } = {
  decisions: [decidedTogether],
  ownThreats: [decidedTogether, ratedTogether],
}

interface ThreeFields {
  readonly was: Fields
  readonly mine: Fields
  readonly other: Fields
}

/**
 * The items with all the fields of what the other copy says as one, also those that only this copy has
 * changed since the common ancestor, so that it is taken over whole or not at all.
 */
export function withSaidTogether(
  place: MergeItem['place'],
  items: readonly FieldItem[],
  three: ThreeFields,
): readonly FieldItem[] {
  return (byPlace[place] ?? []).reduce((rest, each) => withOne(rest, each, three), items)
}

const differ = (one: Fields, two: Fields) => (field: string) =>
  !isAlike(one.get(field), two.get(field))

function withOne(
  items: readonly FieldItem[],
  { said, kept }: Together,
  { was, mine, other }: ThreeFields,
): readonly FieldItem[] {
  if (!said.some(differ(was, other)) || !said.some(differ(mine, other))) return items
  const by = said.some(differ(was, mine)) ? 'both' : 'theirs'
  const all = [...said, ...kept]
  const together = all.filter(differ(mine, other)).map((field): FieldItem => {
    return { field, by, base: was.get(field), ours: mine.get(field), theirs: other.get(field) }
  })
  return [...items.filter(({ field }) => !all.includes(field)), ...together]
}
