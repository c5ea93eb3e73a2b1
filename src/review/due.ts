import type { Day } from '@/model/text'
import { isOpen } from './state'
import type { Threat } from './threat'

/** Work that is due within so many days is due soon. */
const WORK_IS_NEAR = 14

/** An acceptance that holds for no more than so many days ends soon. */
const END_IS_NEAR = 30

const DAY = 24 * 60 * 60 * 1_000

/** How many days a day is away; negative once it has passed. */
export function daysUntil(day: Day, today: Day): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / DAY)
}

/** Whether the day has passed on which work about a threat was to be done. */
export function isOverdue(threat: Threat, today: Day): boolean {
  const days = daysOfWork(threat, today)
  return days !== null && days < 0
}

/** Whether work about a threat is due within the next 14 days. */
export function isDueSoon(threat: Threat, today: Day): boolean {
  const days = daysOfWork(threat, today)
  return days !== null && days >= 0 && days <= WORK_IS_NEAR
}

/** Whether an acceptance holds for no more than 30 days. */
export function isEndingSoon({ state, decision }: Threat, today: Day): boolean {
  if (state !== 'decided' || decision?.response !== 'accept' || decision.until === null)
    return false
  return daysUntil(decision.until, today) <= END_IS_NEAR
}

/** What is accepted needs no work, and what is done is no longer due. */
function daysOfWork({ state, decision }: Threat, today: Day): number | null {
  if (!decision?.due || !isOpen(state)) return null
  if (decision.response === 'accept' || decision.status === 'done') return null
  return daysUntil(decision.due, today)
}
