import type { Condition } from './condition'
import type { Applies } from './rule'

/**
 * A sign that the drawing is unfinished, so that rules see less than there is. It is no threat: it
 * has no STRIDE letter, no rating and nothing to decide. Its id never changes after release.
 */
export interface ModelCheck {
  /** `CHK-H-<number>`. */
  readonly id: string
  readonly version: number
  /** May name `{self}`. */
  readonly title: string
  readonly applies: Applies
  /** When it holds. It has to be known to: what nobody has said is no fault of the drawing. */
  readonly when: Condition
  readonly why: string
  /** What to do about it. */
  readonly remedy: string
  readonly throughout?: Throughout
}

/** Where a fault is found all over the model, it is said once of the model, not of each record. */
export interface Throughout {
  /** About the whole model. */
  readonly when: Condition
  readonly title: string
  readonly remedy: string
}
