import { counted } from '@/model/counted'
import type { WeightyChange } from '@/review/changes/weightyChanges'

/** How many changes there are of each kind that should not wait for the next review. */
export type Weight = { readonly [Kind in WeightyChange['of']]: number }

/** Counts what should not wait. */
export function weightOf(changes: readonly WeightyChange[]): Weight {
  const count = (kind: WeightyChange['of']) => changes.filter(({ of }) => of === kind).length
  return { data: count('data'), crossing: count('crossing'), threat: count('threat') }
}

/** “a new element that holds data, 2 new crossings, 3 threats newly high or critical”; null when there is nothing. */
export function weightWords({ data, crossing, threat }: Weight): string | null {
  const said = [
    data > 0 && counted(data, 'new element that holds data', 'new elements that hold data'),
    crossing > 0 && counted(crossing, 'new boundary crossing'),
    threat > 0 &&
      counted(threat, 'threat newly high or critical', 'threats newly high or critical'),
  ].filter((words) => words !== false)
  return said.length === 0 ? null : said.join(', ')
}
