import type { Band } from '@/model/riskScale'
import type { Level } from '@/model/text'

/** Why a level is what it is: the base of the rule, a circumstance, the data, an actor, a control, or a person. */
export interface RatingStep {
  readonly source: 'base' | 'adjuster' | 'data' | 'actor' | 'control' | 'limit' | 'person'
  /** By how many levels it moves; the level itself for `base` and `person`. */
  readonly by: number
  readonly reason: string
  /** Of a step that is about one actor: that it is about how much they want to, or where they start. */
  readonly aspect?: 'motivation' | 'reach'
}

/** A level with every step that led to it. */
export interface RatedLevel {
  readonly value: Level
  readonly steps: readonly RatingStep[]
}

/** Likelihood and impact, and the band that the model's own table gives them. */
export interface Rating {
  readonly likelihood: RatedLevel
  readonly impact: RatedLevel
  readonly band: Band
}

/** Inherent: controls ignored. Residual: implemented and verified controls counted. Target: planned ones too. */
export type RiskView = 'inherent' | 'residual' | 'target'

export type Ratings = { readonly [View in RiskView]: Rating }
