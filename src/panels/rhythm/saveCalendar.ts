import { type PlannedReview, reviewCalendar } from '@/interchange/calendar/reviewCalendar'
import { fileNameOf } from '@/interchange/fileName'
import type { ModelId } from '@/model/id'
import { download } from '@/ui/download'
import { reviewAddressOf } from './reviewAddress'

/** A review to come, of a model of this browser. */
export type ReviewToCome = Omit<PlannedReview, 'address'>

/** Hands the reviews to come to the browser as an `.ics` file, which calendars open. */
export function saveCalendar(reviews: readonly ReviewToCome[]): void {
  const planned = reviews.map((review) => ({ ...review, address: pageOf(review.id) }))
  const [first] = reviews
  const title = reviews.length === 1 && first ? `${first.title} review` : 'Threat model reviews'
  const text = reviewCalendar(planned, new Date().toISOString())
  download(fileNameOf(title, '.ics'), text, 'text/calendar')
}

/** Where the review page of a model is found from outside. */
function pageOf(id: ModelId): string {
  return new URL(reviewAddressOf(id), location.href).href
}
