import type { Day } from '@/model/text'
import type { ModelRow } from '@/persistence/rows'
import { type ReviewDue, reviewDue } from '@/review/rhythm/reviewDue'
import { rhythmIn } from '@/store/rhythm'

/** A model that is due for a review, or near to it. */
export interface DueModel {
  readonly row: ModelRow
  readonly due: Exclude<ReviewDue, { readonly state: 'release' }>
}

/** The models whose review is overdue, or due today or within 30 days: what is due longest first. */
export function reviewsDue(rows: readonly ModelRow[], today: Day): readonly DueModel[] {
  return rows
    .flatMap((row): readonly DueModel[] => {
      const due = reviewDue(rhythmIn(row), today)
      return due.state === 'release' || due.state === 'later' ? [] : [{ row, due }]
    })
    .toSorted((one, other) => one.due.days - other.due.days)
}
