import type { ReviewCadence } from '@/model/about'
import type { Day } from '@/model/text'

/** Every month has so many days; a later date is missing in some. */
const SHORTEST_MONTH = 28

/**
 * The rule by which a review comes again after a day (RFC 5545, section 3.3.10); null for every
 * release. A quarter that has no such date ends on the last of its month.
 */
export function recurrenceOf(cadence: ReviewCadence, from: Day): string | null {
  switch (cadence.every) {
    case 'quarter':
      return `FREQ=MONTHLY;INTERVAL=3${onLastOf(Number(from.slice(8)))}`
    case 'custom':
      return `FREQ=DAILY;INTERVAL=${cadence.days}`
    case 'release':
      return null
  }
}

/** The latest of the 28th and the dates up to the one that is meant. */
function onLastOf(date: number): string {
  if (date <= SHORTEST_MONTH) return ''
  const count = date - SHORTEST_MONTH + 1
  const dates = Array.from({ length: count }, (_, index) => SHORTEST_MONTH + index)
  return `;BYMONTHDAY=${dates.join(',')};BYSETPOS=-1`
}
