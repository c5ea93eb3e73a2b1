import type { ThreatActorId } from '@/model/id'
import type { NewControl } from '@/review/appliedControls'

/**
 * What the risk is looked at through: the eyes of one threat actor, or controls tried out as if they
 * stood already. It changes what is shown, and nothing that is stored.
 */
export type Lens =
  | { readonly type: 'actor'; readonly actor: ThreatActorId }
  | { readonly type: 'trial'; readonly controls: readonly NewControl[] }
