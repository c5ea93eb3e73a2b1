import type { ReviewCadence } from '@/model/about'
import type { Day } from '@/model/text'
import { addDays, addMonths } from './calendar'

const MONTHS_IN_A_QUARTER = 3

/**
 * The day of the review after one that is signed on a day: three months later for every quarter (the
 * last of the month where it has no such date), so many days later for a cadence of days. Null for
 * every release: nobody knows the day of that.
 */
export function nextReviewAfter(cadence: ReviewCadence, signedOn: Day): Day | null {
  switch (cadence.every) {
    case 'quarter':
      return addMonths(signedOn, MONTHS_IN_A_QUARTER)
    case 'custom':
      return addDays(signedOn, cadence.days)
    case 'release':
      return null
  }
}
