import type { Sketches } from './examples'

/** What a check says about models drawn for it: its test, and its documentation. */
export interface CheckExamples {
  /** The record of each sketch that is looked at, or `model`. */
  readonly about: string
  /** It says so of this record. */
  readonly flags: Sketches
  /** It says nothing of this record, nor of the model. */
  readonly clears: Sketches
  /** It says so once, of the model. */
  readonly once?: Sketches
}
