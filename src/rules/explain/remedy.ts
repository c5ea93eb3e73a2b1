import type { Band } from '@/model/riskScale'
import type { Subject } from '@/model/subject'
import type { ControlId } from '../catalogue/controlId'
import type { SupposedAnswer } from './changes'

/** A control on the records where it would help. */
export interface PlacedControl {
  readonly control: ControlId
  readonly on: readonly Subject[]
}

/**
 * A small change that would make a threat go away (`handled`), or bring it into a lower band
 * (`lower`): answers that would have to be so, or controls that would write them.
 */
export interface Remedy {
  readonly label: string
  readonly kind: 'answer' | 'control'
  /** The controls to put in place, for a remedy of that kind. */
  readonly controls: readonly PlacedControl[]
  readonly changes: readonly SupposedAnswer[]
  readonly outcome: 'handled' | 'lower'
  /** The residual band it would lead to, for `lower`. */
  readonly band?: Band
}
