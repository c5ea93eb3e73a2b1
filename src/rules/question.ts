import type { FindingKey } from '@/model/id'
import type { Asked } from './finding'

/** An open question, with what its answer would help to settle. */
export interface Question extends Asked {
  /** The findings that wait for it, those that weigh most first. */
  readonly findings: readonly FindingKey[]
  /** The highest base likelihood times impact among them; it only serves to order. */
  readonly weight: number
}
