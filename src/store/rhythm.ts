import type { About } from '@/model/about'
import type { Moment } from '@/model/text'
import type { Rhythm } from '@/review/rhythm/reviewDue'
import { today } from './today'

interface Told extends Pick<About, 'cadence' | 'nextReview' | 'createdAt'> {
  /** The last signed review; null before the first. */
  readonly reviewed: { readonly at: Moment } | null
}

/** The rhythm in which a model is reviewed, in days where the person sits. */
export function rhythmIn({ cadence, nextReview, createdAt, reviewed }: Told): Rhythm {
  const reviewedOn = reviewed && today(new Date(reviewed.at))
  return { cadence, nextReview, reviewedOn, createdOn: today(new Date(createdAt)) }
}
