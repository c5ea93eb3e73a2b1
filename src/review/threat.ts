import type { Decision } from '@/model/decision'
import type { OwnThreat, Stride } from '@/model/ownThreat'
import type { SeenFact } from '@/model/decision'
import type { Subject } from '@/model/subject'
import type { Finding } from '@/rules/finding'
import type { Ratings } from '@/risk/rating'

/** A fact that a decision was made on, as it was then and as it is now. */
export interface ChangedFact {
  readonly seen: SeenFact
  readonly now: SeenFact['value']
}

/**
 * Where a threat stands: `new` nobody has decided; `waiting` it hangs on an answer that nobody has
 * given, which comes before any decision; `changed` it was decided on facts that are no
 * longer so; `expired` its acceptance has run out; `decided`; `dismissed`; `handled` a protection
 * withdraws it and nobody needs to decide; `gone` it was decided, and its rule no longer fires.
 */
export type ThreatState =
  | 'new'
  | 'waiting'
  | 'changed'
  | 'expired'
  | 'decided'
  | 'dismissed'
  | 'handled'
  | 'gone'

/** A finding or a threat written by hand, met with what people decided about it. */
export interface Threat {
  /** The key of the finding, or the id of the own threat. */
  readonly id: string
  readonly origin:
    | { readonly type: 'finding'; readonly finding: Finding }
    | { readonly type: 'own'; readonly threat: OwnThreat }
    | { readonly type: 'gone'; readonly decision: Decision }
  /** With the names of this model filled in. */
  readonly title: string
  readonly stride: readonly Stride[]
  readonly on: readonly Subject[]
  /** Null for a threat that nobody has rated, or that is gone. */
  readonly ratings: Ratings | null
  readonly state: ThreatState
  /** What people said: the decision, or the own threat's own handling. */
  readonly decision: Decision | OwnThreat | null
  readonly changedFacts: readonly ChangedFact[]
}
