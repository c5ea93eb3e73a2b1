import type { Doc } from 'yjs'
import type { ModelId } from '@/model/id'
import type { Model } from '@/model/model'
import type { CorralDatabase } from './database'

/** A model that was just put into the database. */
interface HandedOver {
  readonly id: ModelId
  /** What was stored. */
  readonly state: Uint8Array
  /** The document that it was made from, and the model in it, which the schema has passed. */
  readonly doc: Doc
  readonly model: Model
}

const waiting = new WeakMap<CorralDatabase, HandedOver>()

/**
 * Keeps a new model in memory for the one who opens it next, as people do: so it need not be decoded
 * and checked record by record a second time. Only the last one is kept.
 */
export function handOver(database: CorralDatabase, made: HandedOver): void {
  waiting.set(database, made)
}

/** The model that was handed over, once, and only while the database holds exactly what was stored. */
export function handedOver(
  database: CorralDatabase,
  id: ModelId,
  states: readonly Uint8Array[],
): Pick<HandedOver, 'doc' | 'model'> | null {
  const made = waiting.get(database)
  const [state] = states
  if (made?.id !== id) return null
  waiting.delete(database)
  return states.length === 1 && state && isSame(state, made.state) ? made : null
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}
