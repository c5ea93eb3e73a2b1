import { weightWords } from '@/panels/rhythm/weightWords'
import type { Day } from '@/model/text'
import type { ModelRow } from '@/persistence/rows'
import { type ReviewDue, reviewDue } from '@/review/rhythm/reviewDue'
import { rhythmIn } from '@/store/rhythm'

/** A model that is due for a review, is near to it, or has changed too much to wait. */
export interface DueModel {
  readonly row: ModelRow
  readonly due: ReviewDue
  /** What has changed since the last review that should not wait, in words; null for nothing. */
  readonly weight: string | null
}

/**
 * The models whose review is overdue, or due today or within 30 days, what is due longest first; then
 * those that have changed by weight since the last one.
 */
export function reviewsDue(rows: readonly ModelRow[], today: Day): readonly DueModel[] {
  const all = rows.map((row) => ({
    row,
    due: reviewDue(rhythmIn(row), today),
    weight: weightSince(row),
  }))
  const near = all.filter(({ due }) => isNear(due))
  const changed = all.filter(({ due, weight }) => !isNear(due) && weight !== null)
  return [...near.toSorted((one, other) => daysOf(one) - daysOf(other)), ...changed]
}

const isNear = ({ state }: ReviewDue) => state !== 'release' && state !== 'later'

const daysOf = ({ due }: DueModel) => (due.state === 'release' ? Infinity : due.days)

/** What was found of a review that is no longer the last one says nothing any more. */
function weightSince({ weight, reviewed }: ModelRow): string | null {
  return weight && weight.since === reviewed?.at ? weightWords(weight) : null
}
