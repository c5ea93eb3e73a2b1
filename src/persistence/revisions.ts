import { Dexie } from 'dexie'
import { z } from 'zod'
import type { ModelId } from '@/model/id'
import type { SavedModel } from '@/model/migrations/migration'
import { CURRENT_VERSION } from '@/model/migrations/migrations'
import { upToDate } from '@/model/migrations/upToDate'
import { Model } from '@/model/model'
import { type CorralDatabase, write } from './database'
import { gunzipped, gzipped } from './gzip'
import { RevisionRow } from './rows'

/** Automatic revisions are at least this far apart, in milliseconds. */
export const REVISION_INTERVAL = 10 * 60_000

const REVISIONS_KEPT = 30

/** An earlier state of a model that can be brought back. */
export interface Revision {
  readonly key: number
  readonly modelId: ModelId
  readonly at: string
  readonly label: string
}

/** The revisions of a model, the latest first. */
export async function listRevisions(
  database: CorralDatabase,
  modelId: ModelId,
): Promise<readonly Revision[]> {
  const rows: unknown[] = await revisionsOf(database, modelId).toArray()
  return rows
    .flatMap((row) => RevisionRow.safeParse(row).data ?? [])
    .map(({ key, at, label }) => ({ key, modelId, at, label }))
    .toReversed()
}

function revisionsOf(database: CorralDatabase, modelId: ModelId) {
  const from = [modelId, Dexie.minKey]
  return database.revisions.where('[modelId+at]').between(from, [modelId, Dexie.maxKey])
}

/** Keeps a state of a model for later, such as before a file is imported over it. */
export function keepRevision(database: CorralDatabase, model: Model, label: string) {
  return keepAfter(database, model, label, '')
}

/** Keeps a state of a model unless one was kept within the last ten minutes. */
export function keepAutomaticRevision(database: CorralDatabase, model: Model) {
  const earliest = new Date(Date.now() - REVISION_INTERVAL).toISOString()
  return keepAfter(database, model, 'While editing', earliest)
}

/** Keeps a state unless there is one after a moment, and lets go of the oldest. */
async function keepAfter(
  database: CorralDatabase,
  model: Model,
  label: string,
  earliest: string,
): Promise<void> {
  const modelId = model.about.id
  const state = await gzipped(JSON.stringify(model))
  await write(database, ['revisions'], async () => {
    const keys = await revisionsOf(database, modelId).primaryKeys()
    const last = keys.at(-1)
    const latest = last === undefined ? undefined : await database.revisions.get(last)
    if (earliest && latest && latest.at > earliest) return
    await database.revisions.bulkDelete(
      keys.slice(0, Math.max(0, keys.length + 1 - REVISIONS_KEPT)),
    )
    const at = new Date().toISOString()
    await database.revisions.add({ modelId, at, label, state, format: CURRENT_VERSION })
  })
}

/** The model as it was in a revision, or why it cannot be read. */
export type RevisionReading =
  | { readonly status: 'read'; readonly model: Model }
  | { readonly status: 'missing' | 'damaged'; readonly message: string }

/** Reads a revision. */
export async function revisionModel(
  database: CorralDatabase,
  key: number,
): Promise<RevisionReading> {
  const row = RevisionRow.safeParse(await database.revisions.get(key))
  if (!row.success) {
    return { status: 'missing', message: 'This revision is no longer kept. Choose a later one.' }
  }
  try {
    const saved: SavedModel = JSON.parse(await gunzipped(row.data.state))
    const brought = upToDate(saved, row.data.format)
    if (brought.type === 'refused') return { status: 'damaged', message: brought.message }
    const parsed = Model.safeParse(brought.saved)
    if (parsed.success) return { status: 'read', model: parsed.data }
    return { status: 'damaged', message: `This revision cannot be read. ${whyOf(parsed.error)}` }
  } catch {
    return { status: 'damaged', message: 'This revision is damaged. Choose another one.' }
  }
}

function whyOf(error: z.ZodError): string {
  return z.prettifyError(error).split('\n', 2).join(' ')
}

/**
 * An edit that makes a revision the present state. Signed reviews stay, and no threat number is given
 * a second time.
 */
export function restored(revision: Model, present: Model): Model {
  const lastNumber = Math.max(revision.about.lastNumber, present.about.lastNumber)
  return {
    ...revision,
    about: { ...revision.about, id: present.about.id, lastNumber },
    reviews: { ...revision.reviews, ...present.reviews },
  }
}
