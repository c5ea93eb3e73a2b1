import type { AppliedControl } from '@/model/appliedControl'
import type { Day } from '@/model/text'

/**
 * What of an applied control waits for someone: `overdue` it should have been in place by now;
 * `unproven` it is in place, and nothing shows it; `aged` it was verified more than a year ago, or
 * nobody knows when; `unowned` it is still to be done, and nobody does it.
 */
export const waits = ['overdue', 'unproven', 'aged', 'unowned'] as const
export type Wait = (typeof waits)[number]

/** What waits of an applied control on a day. */
export function waitsOf(applied: AppliedControl, today: Day): readonly Wait[] {
  return waits.filter((wait) => isWaiting[wait](applied, today))
}

const isToDo = ({ status }: AppliedControl) => status === 'proposed' || status === 'planned'

const isWaiting: {
  readonly [Each in Wait]: (applied: AppliedControl, today: Day) => boolean
} = {
  // Days compare as text; the last day is still in time.
  overdue: (applied, today) => isToDo(applied) && applied.due !== null && applied.due < today,
  unproven: ({ status, evidence }) =>
    (status === 'implemented' || status === 'verified') && evidence.trim() === '',
  aged: ({ status, verifiedOn }, today) =>
    status === 'verified' && (verifiedOn === undefined || verifiedOn < aYearBefore(today)),
  unowned: (applied) => isToDo(applied) && applied.owner.trim() === '',
}

/** The same day of the year before; a 29 February compares as the end of that month does. */
function aYearBefore(day: Day): Day {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`
}
