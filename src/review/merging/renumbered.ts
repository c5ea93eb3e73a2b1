import type { Model } from '@/model/model'

type Numbered = Readonly<Record<string, { readonly title: string; readonly number: number | null }>>

/**
 * The threat numbers that both copies gave to something else: the threat that was decided first keeps
 * its number, and the other one gets the next that is free. One sentence for each that changes.
 */
export function renumbered(ours: Model, theirs: Model, result: Model): readonly string[] {
  return (['decisions', 'ownThreats'] as const).flatMap((table) => {
    const [here, there]: readonly Numbered[] = [ours[table], theirs[table]]
    const all: Numbered = result[table]
    return Object.entries(all).flatMap(([id, { title, number }]) => {
      const given = here?.[id] ?? there?.[id]
      if (!given || given.number === null || number === null || given.number === number) return []
      const called = title.trim() || 'A threat without a title'
      return [
        `“${called}” becomes T-${number}: its number T-${given.number} was given to another threat in the other copy.`,
      ]
    })
  })
}
