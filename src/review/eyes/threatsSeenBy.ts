import type { InPieces } from '@/model/inPieces'
import type { ThreatActor } from '@/model/threatActor'
import type { Decision } from '@/model/decision'
import { rateIn } from '@/risk/rate'
import { type RatingContext, ratingContextOf } from '@/risk/ratingContext'
import { stanceOf } from '@/risk/throughActor'
import type { Control } from '@/rules/control'
import type { Situation } from '@/rules/situation'
import { rankingOf } from '../ranking'
import type { Threat } from '../threat'
import { startsOf } from '../ways/starts'
import { type ReachOf, reachFrom } from './reach'

/** The threats of one state of a model, with what they were found with. */
export interface Found {
  readonly situation: Situation
  readonly controls: readonly Control[]
  /** In ranking order. */
  readonly threats: readonly Threat[]
}

/** The threats as one actor sees them. */
export interface SeenBy {
  /** Those that are for this actor, with the likelihoods that they have for them, in ranking order. */
  readonly threats: readonly Threat[]
  /** The others, each with why it is not for this actor. */
  readonly aside: ReadonlyMap<Threat['id'], readonly string[]>
}

/**
 * The threats through the eyes of one actor. What people wrote by hand stays as they rated it, since
 * nothing says what it takes; so does what is gone. Impacts stay as they are.
 */
export function* threatsSeenBy(
  actor: ThreatActor,
  { situation, controls, threats }: Found,
): InPieces<SeenBy> {
  const context = ratingContextOf(situation, controls)
  const reachOf = reachFrom(startsOf(actor, situation), situation)
  yield
  const seen: Threat[] = []
  const aside = new Map<Threat['id'], readonly string[]>()
  for (const threat of threats) {
    const { threat: through, hindrances } = seenBy(actor, threat, reachOf, context)
    if (hindrances.length > 0) aside.set(threat.id, hindrances)
    else seen.push(through)
    yield
  }
  return { threats: rankingOf(seen, situation), aside }
}

interface Seen {
  readonly threat: Threat
  readonly hindrances: readonly string[]
}

function seenBy(
  actor: ThreatActor,
  threat: Threat,
  reachOf: ReachOf,
  context: RatingContext,
): Seen {
  if (threat.origin.type !== 'finding') return { threat, hindrances: [] }
  const { finding } = threat.origin
  const { hindrances, steps } = stanceOf(actor, finding.rule, reachOf(finding.subject))
  // A finding is decided on by a decision and never by a threat of one's own.
  const overrides = threat.decision as Decision | null
  const ratings = rateIn(context, finding, overrides, steps)
  return { threat: { ...threat, ratings }, hindrances }
}
