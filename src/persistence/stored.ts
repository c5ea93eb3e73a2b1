import { Dexie } from 'dexie'
import { Doc, applyUpdate, decodeUpdate, encodeStateAsUpdate } from 'yjs'
import type { ModelId } from '@/model/id'
import { type CorralDatabase, corralDatabase, readAndWrite, write } from './database'
import { type ModelRow, SnapshotRow, UpdateRow } from './rows'
import { elsewhere } from './yModel'

/** What the database holds of a model, and up to which update it was read. */
export interface Stored {
  readonly states: readonly Uint8Array[]
  readonly through: number
  /** Updates that stand beside the snapshot. */
  readonly loose: number
}

/** What was stored of a model after an update; null when the database does not have the model. */
export function readStored(database: CorralDatabase, id: ModelId, after = 0) {
  const tables = [database.models, database.snapshots, database.updates]
  return database.transaction('r', tables, async (): Promise<Stored | null> => {
    const [known, snapshot, rows] = await Promise.all([
      database.models.where('id').equals(id).count(),
      database.snapshots.get(id),
      rowsOf(database, id),
    ])
    if (known === 0) return null
    const whole = SnapshotRow.safeParse(snapshot)
    const covered = whole.success ? whole.data.through : 0
    const fresh = rows.filter(({ seq }) => seq > after)
    const updates = fresh.map(({ update }) => update)
    return {
      states:
        whole.success && (after === 0 || covered > after)
          ? [whole.data.state, ...updates]
          : updates,
      through: Math.max(after, covered, ...rows.map(({ seq }) => seq)),
      loose: rows.length,
    }
  })
}

async function rowsOf(database: CorralDatabase, id: ModelId): Promise<UpdateRow[]> {
  const rows: unknown[] = await database.updates
    .where('[modelId+seq]')
    .between([id, Dexie.minKey], [id, Dexie.maxKey])
    .toArray()
  return rows.flatMap((row) => UpdateRow.safeParse(row).data ?? [])
}

interface Writing {
  readonly id: ModelId
  readonly update: Uint8Array
  /** All of the document, for a database that does not have the model (any more). */
  readonly whole: () => Uint8Array
  readonly row: () => ModelRow
  /** Whether it was edited before its tab heard that it is deleted. */
  readonly staysDeleted: boolean
}

/**
 * Stores an update of a model, and with it what its row says of the model itself, so that the home
 * screen never calls it by an old name. When the model is not there (a new one, or the site data were
 * cleared under the open tab) all of it is stored. A model that is worked on is no longer
 * deleted, but for what was edited before the tab heard of it.
 */
export function storeUpdate(database: CorralDatabase, writing: Writing): Promise<void> {
  const { id } = writing
  return readAndWrite(database, ['models', 'updates'], {
    read: () => database.models.get(id),
    work: async (before) => {
      const row = before ? renewed(before, writing) : writing.row()
      const update = before ? writing.update : writing.whole()
      await Promise.all([
        database.models.put(row),
        database.updates.add({ modelId: id, update, at: new Date().toISOString() }),
      ])
    },
  })
}

/** What a row takes over from the model; its threats, its picture and its reviews are the app's to tell. */
function renewed(before: ModelRow, { row, staysDeleted }: Writing): ModelRow {
  const { title, nextReview, cadence, owner, updatedAt, counts } = row()
  const { elements, flows, boundaries } = counts
  return {
    ...before,
    title,
    nextReview,
    cadence,
    owner,
    updatedAt,
    ...(!staysDeleted && { deletedAt: null }),
    counts: { ...before.counts, elements, flows, boundaries },
  }
}

/** A document from what was stored. What cannot be decoded is left out and counted. */
export function docFrom(states: readonly Uint8Array[]): { doc: Doc; damaged: number } {
  try {
    return { doc: joined(states), damaged: 0 }
  } catch {
    const sound = states.filter(isUpdate)
    return { doc: joined(sound), damaged: states.length - sound.length }
  }
}

function joined(states: readonly Uint8Array[]): Doc {
  const doc = new Doc()
  doc.transact(() => states.forEach((state) => applyUpdate(doc, state, elsewhere)), elsewhere)
  return doc
}

/** An update that breaks off would be taken in half, so each is decoded before. */
export function isUpdate(update: Uint8Array): boolean {
  try {
    decodeUpdate(update)
    return true
  } catch {
    return false
  }
}

/**
 * Puts all updates of a model into one snapshot. The snapshot is written and the updates are deleted
 * in one transaction: at no moment is either of them missing.
 */
export function compact(database: CorralDatabase, id: ModelId): Promise<void> {
  return write(database, ['snapshots', 'updates'], async () => {
    const [snapshot, rows] = await Promise.all([database.snapshots.get(id), rowsOf(database, id)])
    const last = rows.at(-1)
    const whole = SnapshotRow.safeParse(snapshot)
    // A snapshot that cannot be read must not be replaced: the updates build on it.
    if (!last || (snapshot && !whole.success)) return
    const before = whole.success ? [whole.data.state] : []
    const { doc, damaged } = docFrom([...before, ...rows.map(({ update }) => update)])
    if (damaged > 0) return
    const state = encodeStateAsUpdate(doc)
    await database.snapshots.put({ modelId: id, state, through: last.seq })
    await database.updates.bulkDelete(rows.map(({ seq }) => seq))
  })
}

/** Compacts in a transaction that waits for the disk, unless another tab is doing so. */
export async function compactStrictly(source: CorralDatabase, id: ModelId): Promise<void> {
  await inOneTab(`${source.name}:compact:${id}`, async () => {
    const database = corralDatabase({ name: source.name, durability: 'strict' })
    try {
      await compact(database, id)
    } finally {
      database.close()
    }
  })
}

/** Does something unless another tab is at it. Without locks it is done: it is safe, only wasteful. */
async function inOneTab(name: string, work: () => Promise<void>): Promise<void> {
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return work()
  await navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : undefined))
}
