import type { Model } from '@/model/model'

/** The two states that are drawn. */
export interface DrawnStates {
  readonly before: Model
  readonly after: Model
}
