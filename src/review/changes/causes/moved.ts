import type { Threat } from '../../threat'
import type { Spot } from '../spot'

/** A threat as it stood and as it stands. */
export interface Moved {
  readonly id: Threat['id']
  readonly before: Threat | null
  readonly after: Threat | null
  readonly from: Spot
  readonly to: Spot
}
