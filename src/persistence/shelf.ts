import type { ModelId } from '@/model/id'
import type { CorralDatabase } from './database'
import type { ModelRow } from './rows'

interface Shelved {
  readonly row: ModelRow
  /** All of the Yjs document. */
  readonly state: Uint8Array
}

const shelves = new WeakMap<CorralDatabase, Map<ModelId, Shelved>>()

/**
 * What the database would not take, for as long as the page lives: so that a model can be made,
 * closed and opened again in a browser that stores nothing.
 */
export function shelfOf(database: CorralDatabase): Map<ModelId, Shelved> {
  const shelf = shelves.get(database) ?? new Map<ModelId, Shelved>()
  shelves.set(database, shelf)
  return shelf
}
