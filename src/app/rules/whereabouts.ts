import { elementGroups, ElementKind, elementKinds } from '@/model/vocabulary/elementKinds'
import type { Whereabouts } from '@/rules/coverage'
import type { OptionGroup } from '@/ui/Select'

const beside = [
  { id: 'flow', label: 'Flow' },
  { id: 'boundary', label: 'Trust boundary' },
  { id: 'model', label: 'The system as a whole' },
] as const

/** Whether a word says what rules can be about. */
export function isWhereabouts(word: string): word is Whereabouts {
  return ElementKind.safeParse(word).success || beside.some(({ id }) => id === word)
}

/** What rules can be about, under the headings of the palette. */
export const whereaboutsGroups: readonly OptionGroup<Whereabouts>[] = [
  ...elementGroups.map((title) => ({
    title,
    options: elementKinds
      .filter(({ group }) => group === title)
      .map(({ id, label }) => ({ id, label })),
  })),
  { title: 'The rest', options: beside },
]
