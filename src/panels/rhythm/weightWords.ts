import type { WeightyChange } from '@/review/changes/weightyChanges'

/** How many changes there are of each kind that should not wait for the next review. */
export type Weight = { readonly [Kind in WeightyChange['of']]: number }

/** Counts what should not wait. */
export function weightOf(changes: readonly WeightyChange[]): Weight {
  const count = (kind: WeightyChange['of']) => changes.filter(({ of }) => of === kind).length
  return { data: count('data'), crossing: count('crossing'), threat: count('threat') }
}

/** “a new element that holds data, 2 new crossings, 1 grave threat more”; null when there is nothing. */
export function weightWords({ data, crossing, threat }: Weight): string | null {
  const said = [
    data > 0 && `${data} new ${data === 1 ? 'element that holds' : 'elements that hold'} data`,
    crossing > 0 && `${crossing} new boundary ${crossing === 1 ? 'crossing' : 'crossings'}`,
    threat > 0 && `${threat} more high or critical ${threat === 1 ? 'threat' : 'threats'}`,
  ].filter((words) => words !== false)
  return said.length === 0 ? null : said.join(', ')
}
