import { Day } from '@/model/text'

const asWritten = { day: 'numeric', month: 'short', year: 'numeric' } as const

// A day without an hour is read as its midnight in universal time. Made once: it costs far more than
// what it writes.
const ofDay = new Intl.DateTimeFormat(undefined, { ...asWritten, timeZone: 'UTC' })

/** A day, or the day of a moment where the person sits, as people write it: “22 Nov 2026”. */
export function dayInWords(when: string): string {
  const moment = new Date(when)
  return Day.safeParse(when).success
    ? ofDay.format(moment)
    : moment.toLocaleDateString(undefined, asWritten)
}
