import type { ReviewCadence } from '@/model/about'
import type { Day } from '@/model/text'
import { daysUntil } from '../due'
import { nextReviewAfter } from './nextReview'

/** A review within so many days is due soon. */
const NEAR = 30

/** What tells when a model is to be reviewed. Days are where the person sits. */
export interface Rhythm {
  readonly cadence: ReviewCadence
  /** The date that somebody set; null leaves it to the cadence. */
  readonly nextReview: Day | null
  /** The day of the last signed review; null before the first. */
  readonly reviewedOn: Day | null
  readonly createdOn: Day
}

/** When a model is to be reviewed, seen from a day. */
export type ReviewDue =
  | {
      readonly state: 'overdue' | 'today' | 'soon' | 'later'
      readonly on: Day
      /** How far away the day is; negative once it has passed. */
      readonly days: number
      /** Nobody has reviewed the model before. */
      readonly isFirst: boolean
    }
  /** To be asked about when there is a release. */
  | { readonly state: 'release'; readonly isFirst: boolean }

/** The day of the next review: the one that was set, or else the one that the cadence gives. Null for every release. */
export function reviewDay({ cadence, nextReview, reviewedOn, createdOn }: Rhythm): Day | null {
  return nextReview ?? nextReviewAfter(cadence, reviewedOn ?? createdOn)
}

/** Whether the next review is overdue, due today, within 30 days or later, or waits for a release. */
export function reviewDue(rhythm: Rhythm, today: Day): ReviewDue {
  const on = reviewDay(rhythm)
  const isFirst = rhythm.reviewedOn === null
  if (on === null) return { state: 'release', isFirst }
  const days = daysUntil(on, today)
  return { state: stateOf(days), on, days, isFirst }
}

function stateOf(days: number) {
  if (days < 0) return 'overdue'
  if (days === 0) return 'today'
  return days <= NEAR ? 'soon' : 'later'
}
