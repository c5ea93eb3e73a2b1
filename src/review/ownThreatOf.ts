import type { Model } from '@/model/model'
import type { OwnThreat } from '@/model/ownThreat'
import { bandOf } from '@/model/riskScale'
import type { Day, Level } from '@/model/text'
import type { RatedLevel, Rating, Ratings } from '@/risk/rating'
import { stateOf } from './state'
import type { Threat } from './threat'

/** A threat written by hand, as it stands today. */
export function ownThreatOf(threat: OwnThreat, model: Model, today: Day): Threat {
  return {
    id: threat.id,
    origin: { type: 'own', threat },
    title: threat.title,
    stride: threat.stride,
    on: threat.on,
    ratings: ratedByHand(threat, model),
    state: stateOf(threat, [], today),
    decision: threat,
    changedFacts: [],
  }
}

/** What a person rated counts in every view: no control is known to lower it. */
export function ratedByHand(
  { likelihood, impact }: Pick<OwnThreat, 'likelihood' | 'impact'>,
  model: Model,
): Ratings | null {
  if (likelihood === null || impact === null) return null
  const band = bandOf(model.about.scale, likelihood, impact)
  const rating: Rating = { likelihood: levelByHand(likelihood), impact: levelByHand(impact), band }
  return { inherent: rating, residual: rating, target: rating }
}

function levelByHand(value: Level): RatedLevel {
  return { value, steps: [{ source: 'person', by: value, reason: 'rated by hand' }] }
}
