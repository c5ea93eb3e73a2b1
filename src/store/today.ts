import { Day } from '@/model/text'

const pad = (part: number) => String(part).padStart(2, '0')

/** The day it is where the person sits. */
export function today(now: Date = new Date()): Day {
  return Day.parse(`${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`)
}

/** The day that is so many days after today, where the person sits. */
export function daysFromToday(days: number, now: Date = new Date()): Day {
  // By the calendar and not by hours: a day on which the clocks change is not 24 of them.
  return today(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days))
}
