import type { Sketch } from './sketch'

/** Models by what is special about them, as “a receiver behind a tunnel”. */
export interface Sketches {
  readonly [title: string]: Sketch
}

/** What a rule says about models drawn for it: its test, and its documentation. */
export interface Examples {
  /** The record of each sketch that the verdict is about, or `model`. */
  readonly about: string
  /** The protection is known to be missing, or there is none: the outcome is open or inherent. */
  readonly flags: Sketches
  /** The threat is handled, or not possible. */
  readonly clears: Sketches
  /** Something is not known: the outcome is unverified or a question. */
  readonly asks: Sketches
}
