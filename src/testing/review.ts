import type { Model } from '@/model/model'
import type { Day } from '@/model/text'
import { controls } from '@/rules/catalogue/controls'
import { evaluate } from '@/rules/evaluate'
import { library } from '@/rules/packs/library'
import type { Situation } from '@/rules/situation'
import { threatsOf } from '@/review/threatsOf'
import type { Threat } from '@/review/threat'
import type { GivenResponse } from '@/review/handling'

/** The day on which the tests take place. */
export const today: Day = '2026-11-22'

/** A model with what is said about it on a day, made afresh. */
export interface Reviewed {
  readonly model: Model
  readonly situation: Situation
  readonly threats: readonly Threat[]
  /** The threat of an id. Throws when there is none. */
  readonly threat: (id: string) => Threat
}

/** Looks at a model with the whole library. */
export function reviewed(model: Model, day: Day = today): Reviewed {
  const evaluation = evaluate(model, library, controls)
  const threats = threatsOf(evaluation, controls, day)
  const threat = (id: string) => {
    const found = threats.find((each) => each.id === id)
    if (!found) throw new Error(`There is no threat “${id}” in this model.`)
    return found
  }
  return { model, situation: evaluation.situation, threats, threat }
}

/** What someone says on the day of the tests. */
export const saying = (response: GivenResponse['response'], more: Partial<GivenResponse> = {}) => ({
  response,
  reason: 'It was talked over.',
  by: 'Ada',
  at: '2026-11-22T09:00:00.000Z',
  ...more,
})
