import type { Day } from '@/model/text'

const perDay = 86_400_000

/** The day that is so many days after a moment, in universal time. */
export function daysAfter(moment: Date, days: number): Day {
  return new Date(moment.getTime() + days * perDay).toISOString().slice(0, 10)
}

/** A day or the day of a moment as people write it: “22 Nov 2026”. */
export function dayInWords(day: string): string {
  return new Date(day.length === 10 ? `${day}T00:00:00Z` : day).toLocaleDateString(undefined, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
}
