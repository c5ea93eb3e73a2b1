import type { Day } from '@/model/text'
import { today } from '@/store/today'

/** A day until which a risk is often accepted. */
export interface UntilChoice {
  readonly id: string
  readonly label: string
  readonly day: Day
}

/** A quarter that is over sooner than this, in days, is too short to accept anything for. */
const shortest = 14

/** The end of the quarter (of the next one when this one is nearly over), three months and half a year from now. */
export function untilChoices(now: Date): readonly UntilChoice[] {
  const end = quarterEnd(now)
  const quarter = Math.floor(end.getMonth() / 3) + 1
  return [
    { id: 'quarter', label: `End of Q${quarter}`, day: today(end) },
    { id: 'three', label: '3 months', day: commonTerm(now) },
    { id: 'six', label: '6 months', day: today(monthsFrom(now, 6)) },
  ]
}

/** How long an acceptance holds unless someone says otherwise: three months. */
export function commonTerm(now: Date): Day {
  return today(monthsFrom(now, 3))
}

function quarterEnd(now: Date): Date {
  const first = Math.floor(now.getMonth() / 3) * 3
  const end = new Date(now.getFullYear(), first + 3, 0)
  const soon = new Date(now.getFullYear(), now.getMonth(), now.getDate() + shortest)
  return end < soon ? new Date(now.getFullYear(), first + 6, 0) : end
}

/** The same day so many months on, or the last one of a month that is shorter. */
function monthsFrom(now: Date, months: number): Date {
  const last = new Date(now.getFullYear(), now.getMonth() + months + 1, 0)
  const day = Math.min(now.getDate(), last.getDate())
  return new Date(last.getFullYear(), last.getMonth(), day)
}
