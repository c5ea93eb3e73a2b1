import type { Band } from '@/model/riskScale'
import type { Subject } from '@/model/subject'
import type { SupposedAnswer } from './changes'

/** A control on the records where it would help. */
export interface PlacedControl {
  /** The id in the catalogue. */
  readonly control: string
  readonly on: readonly Subject[]
}

/**
 * A small change that would make a threat go away (`handled`), or bring it into a lower band
 * (`lower`): answers that would have to be so, controls that would have to be there, or both.
 */
export interface Remedy {
  readonly label: string
  readonly answers: readonly SupposedAnswer[]
  readonly controls: readonly PlacedControl[]
  readonly outcome: 'handled' | 'lower'
  /** The residual band it would lead to, for `lower`. */
  readonly band?: Band
}
