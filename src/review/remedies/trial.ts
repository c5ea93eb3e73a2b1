import { graphOf } from '@/model/graph'
import { AppliedControlId } from '@/model/id'
import type { Model } from '@/model/model'
import { type Overrides, rateIn } from '@/risk/rate'
import type { Rating } from '@/risk/rating'
import { bare, controlsById, type RatingContext } from '@/risk/ratingContext'
import { bind } from '@/rules/binding'
import { nextReadings } from '@/rules/changedFacts'
import type { Control } from '@/rules/control'
import type { Finding } from '@/rules/finding'
import { overlayOf } from '@/rules/overlay'
import { readingsOf, type Readings } from '@/rules/reading'
import { readyRule } from '@/rules/ruleIndex'
import type { Situation } from '@/rules/situation'
import { situationFrom } from '@/rules/situationOf'
import { applyRemedy, type Change } from './applyRemedy'

/** What becomes of a threat: it goes away, it is rated so, or nobody can say without another answer. */
export type Effect =
  | { readonly type: 'goesAway' }
  | { readonly type: 'isRated'; readonly residual: Rating }
  | { readonly type: 'isAsked' }

/** Carries changes out on a copy of the model, and tells what would become of a threat. */
export type Trial = (change: Change) => Effect

const supposed = AppliedControlId.parse('supposed')

/** Tries changes on the model as it is, for one finding of it. */
export function trialOf(
  finding: Finding,
  situation: Situation,
  controls: readonly Control[],
  overrides: Overrides | null,
): Trial {
  const trial = trialOfAll([{ finding, overrides }], situation, controls)
  return (change) => trial(change)[0] ?? { type: 'isAsked' }
}

/** A finding, with the levels that a person set for it. */
export interface OnTrial {
  readonly finding: Finding
  readonly overrides: Overrides | null
}

/** Tries changes on the model as it is, for several findings at once; the effects in their order. */
export function trialOfAll(
  findings: readonly OnTrial[],
  { model, graph }: Situation,
  controls: readonly Control[],
): (change: Change) => readonly Effect[] {
  const inPlace = readingsOf(model, graph, overlayOf(model, graph, controls, 'inPlace'))
  const without = readingsOf(model, graph, bare)
  const byId = controlsById(controls)
  const effects = (context: RatingContext) =>
    findings.map(({ finding, overrides }) => effectIn(finding, context, overrides))
  // What nothing has asked for is not worked out again, so they are judged once as they stand.
  effects(contextOf(inPlace, without, byId))
  return (change) => {
    const next = changed(model, change)
    const overlay = overlayOf(next, graphOf(next), controls, 'inPlace')
    const after = change.answers.length > 0 ? nextOf(without, next, bare) : without
    return effects(contextOf(nextOf(inPlace, next, overlay), after, byId))
  }
}

function changed(model: Model, change: Change): Model {
  let made = 0
  return applyRemedy(model, change, 'implemented', () => {
    made += 1
    return AppliedControlId.parse(`${supposed}-${String(made)}`)
  })
}

function nextOf(before: Readings, model: Model, overlay: Readings['overlay']): Readings {
  return nextReadings(before, { model, graph: graphOf(model), overlay }).readings
}

/** Residual risk hangs on no plan. */
function contextOf(
  inPlace: Readings,
  without: Readings,
  controls: RatingContext['controls'],
): RatingContext {
  return {
    inPlace: situationFrom('inPlace', inPlace),
    without: situationFrom('without', without),
    planned: bare,
    controls,
  }
}

function effectIn(finding: Finding, context: RatingContext, overrides: Overrides | null): Effect {
  const { rule, subject } = finding
  const judged = readyRule(rule).judge(bind(context.inPlace, subject))
  if (judged === null || judged.outcome === 'handled') return { type: 'goesAway' }
  if (judged.outcome === 'question') return { type: 'isAsked' }
  const { residual } = rateIn(context, { ...finding, ...judged }, overrides)
  return { type: 'isRated', residual }
}
