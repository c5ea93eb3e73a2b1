import type { ReviewCadence } from '@/model/about'
import type { ModelId } from '@/model/id'
import type { Day, Moment } from '@/model/text'
import { addDays } from '@/review/rhythm/calendar'
import { contentLine, escapedText } from './contentLine'
import { recurrenceOf } from './recurrence'

/** A review that is to stand in a calendar. */
export interface PlannedReview {
  readonly id: ModelId
  readonly title: string
  /** Who sees to it; empty when nobody was named. */
  readonly owner: string
  readonly cadence: ReviewCadence
  readonly on: Day
  /** Where the model is opened. */
  readonly address: string
}

const MINUTE = 60_000

/**
 * The text of an `.ics` file (RFC 5545) with one event of a whole day for each review, which comes
 * again by its cadence and rings a week before. A file made later replaces the events of one made
 * before: they are known by their model, and numbered by the minute in which the file is made.
 */
export function reviewCalendar(reviews: readonly PlannedReview[], madeAt: Moment): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Corral//Threat model reviews//EN',
    'CALSCALE:GREGORIAN',
    ...reviews.flatMap((review) => eventOf(review, madeAt)),
    'END:VCALENDAR',
  ]
  return lines.map(contentLine).join('')
}

function eventOf(review: PlannedReview, madeAt: Moment): readonly string[] {
  const { id, cadence, on, address } = review
  const summary = escapedText(summaryOf(review))
  const rule = recurrenceOf(cadence, on)
  return [
    'BEGIN:VEVENT',
    `UID:review-${id}@corral`,
    `DTSTAMP:${compact(madeAt.slice(0, 19))}Z`,
    `SEQUENCE:${Math.floor(Date.parse(madeAt) / MINUTE)}`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
    ...(rule === null ? [] : [`RRULE:${rule}`]),
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escapedText(descriptionOf(review))}`,
    `URL:${address}`,
    'CATEGORIES:Threat model',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P7D',
    `DESCRIPTION:${summary}`,
    'END:VALARM',
    'END:VEVENT',
  ]
}

const summaryOf = ({ title }: PlannedReview) => `Review of the threat model “${title}”`

function descriptionOf({ owner, address }: PlannedReview): string {
  const sentences = [
    'See what has changed since the last review, decide what is open, and sign.',
    ...(owner === '' ? [] : [`Owner: ${owner}.`]),
    `Open it in the browser that holds the model: ${address}`,
  ]
  return sentences.join('\n')
}

/** A day or a moment without the signs between its parts: RFC 5545, sections 3.3.4 and 3.3.5. */
const compact = (written: string) => written.replaceAll(/[-:]/g, '')
