import type { Stride } from '@/model/ownThreat'
import type { Level } from '@/model/text'
import type { ActorProfile } from '@/model/vocabulary/actorProfiles'
import type { BoundaryKind } from '@/model/vocabulary/boundaryKinds'
import type { ElementKind } from '@/model/vocabulary/elementKinds'
import type { OwnWord } from '@/model/vocabulary/ownWord'
import type { ControlId } from './catalogue/controlId'
import type { Condition } from './condition'

/** What a rule is asked about. No kinds means every kind. */
export type Applies =
  | { readonly to: 'element'; readonly kinds?: readonly ElementKind[] }
  | { readonly to: 'flow' }
  | { readonly to: 'boundary'; readonly kinds?: readonly BoundaryKind[] }
  | { readonly to: 'model' }

/** A circumstance that makes a threat likelier or worse, or less so, by whole levels. */
export interface Adjuster {
  readonly id: string
  readonly when: Condition
  readonly likelihood: number
  readonly impact: number
  /** Completes “… because …”, as “it is reachable from the internet”. */
  readonly reason: string
}

/** Where, seen from the subject, a control stands that helps. */
export type Place =
  | 'self'
  | 'source'
  | 'target'
  | 'model'
  /** Neighbours and the flows to them. */
  | 'in'
  | 'out'
  | 'adjacent'
  | 'inFlow'
  | 'outFlow'

/** A control and by how many levels it lowers the threat when it is on. */
export interface Mitigation {
  readonly control: ControlId | OwnWord
  readonly likelihood: number
  readonly impact: number
  /** `self` unless it says otherwise. */
  readonly at?: readonly Place[]
}

/** How one sort of threat is found, judged and mended. Its id never changes after release. */
export interface Rule {
  /** `BOT-<STRIDE letter>-<number>`, or a word of its pack. */
  readonly id: string
  /** Grows when `when` or `gap` change, so that decisions know what they were made on. */
  readonly version: number
  /** May name `{self}`, `{source}`, `{target}` and `{flow}`. */
  readonly title: string
  readonly stride: readonly Stride[]
  readonly applies: Applies
  /** Is this possible here? Null: always. */
  readonly when: Condition | null
  /** Is the protection missing? Null: the threat never withdraws, and is only lowered. */
  readonly gap: Condition | null
  readonly why: string
  /** How to find out whether it is true of the real system. */
  readonly check: string
  /** When the rule is wrong about a system, so that the threat may be dismissed. */
  readonly exception: string
  readonly likelihood: Level
  readonly impact: Level
  /** The dimensions of the data whose sensitivity raises or lowers the impact. */
  readonly impactOn: readonly ('C' | 'I' | 'A')[]
  readonly adjust: readonly Adjuster[]
  /** The capability (1 to 5) that an actor needs. */
  readonly skill: Level
  readonly actors: readonly ActorProfile[]
  readonly mitigations: readonly Mitigation[]
  /** Ids in published lists, each with its year where the list has editions: `CWE-345`, `LLM01:2026`. */
  readonly references: readonly string[]
  /**
   * What becomes of an unknown gap: a threat marked unverified, or a question. Left out, it is a
   * threat from an inherent likelihood × impact of 9 on, and a question below.
   */
  readonly onUnknown?: 'threat' | 'ask'
  /** The likelihood below which no control brings it. */
  readonly floor?: Level
}
