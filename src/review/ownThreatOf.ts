import type { Dimension } from '@/model/edits/scale'
import type { OwnThreat } from '@/model/ownThreat'
import { bandOf } from '@/model/riskScale'
import type { Day, Level } from '@/model/text'
import { rate } from '@/risk/rate'
import type { RatedLevel, Rating, Ratings, RatingStep, RiskView } from '@/risk/rating'
import type { Control } from '@/rules/control'
import type { Situation } from '@/rules/situation'
import { asFindings } from './ownRule'
import { stateOf } from './state'
import type { Threat } from './threat'

/** A threat written by hand, as it stands today. */
export function ownThreatOf(
  threat: OwnThreat,
  situation: Situation,
  controls: readonly Control[],
  today: Day,
): Threat {
  return {
    id: threat.id,
    origin: { type: 'own', threat },
    title: threat.title,
    stride: threat.stride,
    on: threat.on,
    ratings: ratedByHand(threat, situation, controls),
    state: stateOf(threat, [], today),
    decision: threat,
    changedFacts: [],
  }
}

/**
 * What a person rated, lowered by the controls that answer it and stand on all of its records: of
 * several the one counts that they lower the least, for an attacker takes that one. Without such
 * controls it counts in every view. Null while one of its levels is missing.
 */
export function ratedByHand(
  threat: Parameters<typeof asFindings>[0],
  situation: Situation,
  controls: readonly Control[],
): Ratings | null {
  const { likelihood, impact, levelReasons } = threat
  if (likelihood === null || impact === null) return null
  const lowered = asFindings(threat).map(({ finding, overrides }) =>
    rate(finding, situation, controls, overrides),
  )
  const level = (view: RiskView, dimension: Dimension, value: Level): RatedLevel => {
    const why = levelReasons?.[dimension]?.reason ?? ''
    const [first, ...others] = lowered.map((ratings) => ratings[view][dimension])
    if (!first) return { value, steps: [byHand(value, why)] }
    const least = others.reduce((most, each) => (each.value > most.value ? each : most), first)
    return { value: least.value, steps: [byHand(value, why), ...least.steps.filter(isOfControls)] }
  }
  const { scale } = situation.model.about
  const rating = (view: RiskView): Rating => {
    const levels = {
      likelihood: level(view, 'likelihood', likelihood),
      impact: level(view, 'impact', impact),
    }
    return { ...levels, band: bandOf(scale, levels.likelihood.value, levels.impact.value) }
  }
  return { inherent: rating('inherent'), residual: rating('residual'), target: rating('target') }
}

const byHand = (by: Level, reason: string): RatingStep => ({ source: 'person', by, reason })

/** Nothing computes a level below what a person set, so only what lowers it afterwards is told. */
const isOfControls = ({ source }: RatingStep, at: number, steps: readonly RatingStep[]): boolean =>
  source === 'control' || (source === 'limit' && steps[at - 1]?.source === 'control')
