import type { Model } from '@/model/model'
import { comparedFields, differingFields, recordsOf } from './comparedFields'
import { recordChanges } from './recordChanges'
import type { Speaking } from './words/speaking'

/** In how much two states of a model differ, as it can be told without running the rules. */
export interface RecordCounts {
  readonly added: number
  readonly removed: number
  readonly changed: number
  /** Threats about which something else is decided. */
  readonly decided: number
}

/** Counts the records that came, went or say something else, and the decisions about threats. */
export function recordCounts(before: Speaking, after: Speaking): RecordCounts {
  const changes = recordChanges(before, after)
  const ofKind = (kind: string) => changes.filter((change) => change.kind === kind).length
  return {
    added: ofKind('added'),
    removed: ofKind('removed'),
    changed: ofKind('changed'),
    decided: decidedBetween(before.model, after.model),
  }
}

function decidedBetween(before: Model, after: Model): number {
  const [then, now] = [recordsOf(before, 'decisions'), recordsOf(after, 'decisions')]
  const said = (records: typeof then, id: string) => {
    const record = records.get(id)
    return record ? comparedFields('decisions', record) : new Map<string, unknown>()
  }
  const ids = new Set([...then.keys(), ...now.keys()])
  return [...ids].filter((id) => differingFields(said(then, id), said(now, id)).length > 0).length
}
