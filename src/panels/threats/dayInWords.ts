import { Day } from '@/model/text'

/** A day, or the day of a moment where the person sits, as people write it: “22 Nov 2026”. */
export function dayInWords(when: string): string {
  const isDay = Day.safeParse(when).success
  return new Date(when).toLocaleDateString(undefined, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    // A day without an hour is read as its midnight in universal time.
    ...(isDay && { timeZone: 'UTC' }),
  })
}
