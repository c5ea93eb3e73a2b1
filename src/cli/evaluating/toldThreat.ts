import type { Stride } from '@/model/ownThreat'
import type { Band } from '@/model/riskScale'
import { wholeModel } from '@/model/subject'
import type { Level } from '@/model/text'
import type { Rating } from '@/risk/rating'
import { type Status, statusOf } from '@/review/status'
import type { Threat, ThreatState } from '@/review/threat'
import type { Analysis } from '../analyse'
import { oneLine } from '../oneLine'
import { reasonFor } from './reasonFor'
import { type ToldSubject, toldSubject } from './toldSubject'

/** Likelihood and impact from 1 to 5, and their band; null while nobody has rated the threat. */
interface ToldRating {
  readonly likelihood: Level | null
  readonly impact: Level | null
  readonly band: Band | null
}

/** A threat as results tell it. Its own rating is the inherent one. */
export interface ToldThreat extends ToldRating {
  /** That of the finding, or the id of a threat that somebody wrote. */
  readonly key: string
  /** Null for a threat that somebody wrote. */
  readonly rule: string | null
  readonly title: string
  readonly stride: readonly Stride[]
  /** The first record it is about; threats of rules have only one. */
  readonly subject: ToldSubject
  /** Why it is one, in one line. */
  readonly because: string
  readonly status: Status
  readonly state: ThreatState
  readonly residual: ToldRating
  readonly references: readonly string[]
}

export function toldThreat(threat: Threat, analysis: Analysis): ToldThreat {
  const { id, origin, title, stride, on, ratings, state } = threat
  const rule = origin.type === 'finding' ? origin.finding.rule : null
  return {
    key: id,
    rule: rule?.id ?? null,
    title,
    stride,
    subject: toldSubject(on[0] ?? wholeModel, analysis.model),
    because: oneLine(reasonFor(threat, analysis)),
    ...toldRating(ratings?.inherent),
    status: statusOf(threat),
    state,
    residual: toldRating(ratings?.residual),
    references: rule?.references ?? [],
  }
}

function toldRating(rating: Rating | undefined): ToldRating {
  if (!rating) return { likelihood: null, impact: null, band: null }
  const { likelihood, impact, band } = rating
  return { likelihood: likelihood.value, impact: impact.value, band }
}
