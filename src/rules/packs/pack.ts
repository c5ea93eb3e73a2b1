import type { Rule } from '../rule'

/** Rules that are switched on and off together. */
export interface RulePack {
  readonly id: string
  /** Grows when a rule of it does, so that a review can say what it was made with. */
  readonly version: string
  readonly name: string
  readonly rules: readonly Rule[]
}
