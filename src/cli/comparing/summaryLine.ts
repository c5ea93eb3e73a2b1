import { type ChangeCounts, changeCounts } from '@/review/changes/changeCounts'
import type { Changes } from '@/review/changes/changesBetween'
import { counted } from '@/model/counted'

/** What is counted together, with the noun that its first part names. */
const parts: readonly {
  readonly noun: string
  readonly counts: readonly (readonly [count: keyof ChangeCounts, word: string])[]
}[] = [
  {
    noun: 'record',
    counts: [
      ['added', 'added'],
      ['removed', 'removed'],
      ['changed', 'changed'],
    ],
  },
  {
    noun: 'threat',
    counts: [
      ['newThreats', 'new'],
      ['goneThreats', 'gone'],
      ['worse', 'worse'],
      ['better', 'better'],
    ],
  },
  { noun: 'decision', counts: [['decisions', 'made or changed']] },
  { noun: 'acceptance', counts: [['expired', 'ran out']] },
]

/** “3 records added, 1 changed; 7 threats new, 2 gone”, or that nothing differs. */
export function summaryLine(changes: Changes): string {
  const all = changeCounts(changes)
  const told = parts.flatMap(({ noun, counts }) => {
    const some = counts.filter(([count]) => all[count] > 0)
    if (some.length === 0) return []
    const words = some.map(([count, word], at) =>
      at === 0 ? `${counted(all[count], noun)} ${word}` : `${all[count]} ${word}`,
    )
    return [words.join(', ')]
  })
  return told.length === 0 ? 'Nothing differs' : told.join('; ')
}
