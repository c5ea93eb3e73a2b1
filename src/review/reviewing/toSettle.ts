import type { AppliedControl } from '@/model/appliedControl'
import type { Assumption } from '@/model/assumption'
import type { Model } from '@/model/model'
import type { Day } from '@/model/text'
import { waitsOf } from '../controls/waiting'
import { daysUntil, isEndingSoon } from '../due'
import { waitsForDecision } from '../state'
import type { Threat } from '../threat'

/** What each step of a review has to settle on a day. */
export interface ToSettle {
  /** New threats, and those whose decision was made on facts that are no longer so. */
  readonly decisions: readonly Threat[]
  /** Acceptances that have run out or end within 30 days. */
  readonly acceptances: readonly Threat[]
  /** Controls that are overdue, unproven, verified long ago, or nobody's. */
  readonly controls: readonly AppliedControl[]
  /** Assumptions whose day has passed or comes within 30 days. */
  readonly assumptions: readonly Assumption[]
}

/** An assumption that holds for no more than so many days is asked about. */
const END_IS_NEAR = 30

/** What there is to settle in a model on a day, the threats in the order in which they come. */
export function toSettle(model: Model, threats: readonly Threat[], today: Day): ToSettle {
  return {
    decisions: threats.filter(({ state }) => waitsForDecision(state) && state !== 'expired'),
    acceptances: threats.filter(
      (threat) => threat.state === 'expired' || isEndingSoon(threat, today),
    ),
    controls: Object.values(model.controls).filter((each) => waitsOf(each, today).length > 0),
    assumptions: Object.values(model.assumptions).filter((each) => runsOut(each, today)),
  }
}

/** Whether the day has passed, or is near, until which an assumption is trusted. */
export function runsOut({ until }: Assumption, today: Day): boolean {
  return until !== null && daysUntil(until, today) <= END_IS_NEAR
}
