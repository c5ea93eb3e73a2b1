import type { Response } from '@/model/decision'
import type { Day, Moment } from '@/model/text'
import type { Threat } from '../threat'
import type { FieldChange } from './recordChange'

/**
 * What somebody said about a threat since: `made` the first response; `changed` another one; `renewed`
 * the same one again, or until another day; `takenBack`; `rerated` a level set or taken back by hand;
 * `worked` only who does what until when, and how far it has come.
 */
export interface DecisionChange {
  readonly id: Threat['id']
  readonly kind: 'made' | 'changed' | 'renewed' | 'takenBack' | 'rerated' | 'worked'
  readonly title: string
  /** Who said it, as far as anybody wrote that down. */
  readonly by: string
  readonly at: Moment | null
  /** What holds now. */
  readonly response: Response | null
  readonly reason: string
  readonly until: Day | null
  readonly fields: readonly FieldChange[]
}

/** An acceptance that held in the earlier state and has run out since. */
export interface ExpiredAcceptance {
  readonly threat: Threat
  readonly until: Day | null
  readonly by: string
}
