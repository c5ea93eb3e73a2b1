import type { Threat } from '../threat'
import type { Cause } from './causes/cause'
import type { Spot } from './spot'

/**
 * A threat that stands otherwise than before. `new` it counts now and did not; `gone` it no longer
 * counts; `moved` it counts in both states and stands in another cell or band in one of the views;
 * `quiet` it counts in neither, and yet something is different: a protection handles what nobody knew
 * of before, it waits for an answer, or it was dismissed.
 */
export interface ThreatChange {
  readonly id: Threat['id']
  readonly kind: 'new' | 'gone' | 'moved' | 'quiet'
  readonly title: string
  /** Null where it is not there, and is not kept as something that was decided. */
  readonly before: Threat | null
  readonly after: Threat | null
  readonly from: Spot
  readonly to: Spot
  /** At least one, the most telling first. */
  readonly causes: readonly Cause[]
}
