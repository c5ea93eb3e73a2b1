import { Dexie } from 'dexie'
import { z } from 'zod/mini'
import type { ModelId } from '@/model/id'
import type { SavedModel } from '@/model/migrations/migration'
import { CURRENT_VERSION } from '@/model/migrations/migrations'
import { upToDate } from '@/model/migrations/upToDate'
import { Model } from '@/model/model'
import { type CorralDatabase, write } from './database'
import { gunzipped, gzipped } from './gzip'
import { RevisionRow } from './rows'
import { REVISION_INTERVAL } from './revisionInterval'
import { superfluous } from './thinning'

/** An earlier state of a model that can be brought back. */
export interface Revision {
  readonly key: number
  readonly modelId: ModelId
  readonly at: string
  /** Its name, or why it was kept. */
  readonly label: string
  /** Automatic ones are thinned out as they age, and the others stay until somebody deletes them. */
  readonly kept: 'automatic' | 'named' | 'before'
  /** How much room it takes. */
  readonly bytes: number
}

/** The revisions of a model, the latest first. Fit for a live query. */
export async function listRevisions(
  database: CorralDatabase,
  modelId: ModelId,
): Promise<readonly Revision[]> {
  const revisions: Revision[] = []
  // One after another, so that only one state is in memory at a time.
  await revisionsOf(database, modelId).each((row: unknown) => revisions.push(...revisionIn(row)))
  return revisions.toReversed()
}

/** The revisions of all models. Fit for a live query. */
export async function allRevisions(database: CorralDatabase): Promise<readonly Revision[]> {
  const revisions: Revision[] = []
  await database.revisions
    .orderBy('[modelId+at]')
    .each((row: unknown) => revisions.push(...revisionIn(row)))
  return revisions
}

function revisionIn(row: unknown): readonly Revision[] {
  const read = RevisionRow.safeParse(row)
  if (!read.success) return []
  const { key, modelId, at, label, kept = 'automatic', state } = read.data
  return [{ key, modelId, at, label, kept, bytes: state.length }]
}

function revisionsOf(database: CorralDatabase, modelId: ModelId) {
  const from = [modelId, Dexie.minKey]
  return database.revisions.where('[modelId+at]').between(from, [modelId, Dexie.maxKey])
}

/** Keeps a state of a model that is about to be replaced, such as before a file is merged into it. */
export function keepRevision(database: CorralDatabase, model: Model, label: string): Promise<void> {
  return keep(database, model, { label, kept: 'before' })
}

/** Keeps a state of a model under a name, until somebody deletes it. */
export function keepNamed(database: CorralDatabase, model: Model, name: string): Promise<void> {
  return keep(database, model, { label: name, kept: 'named' })
}

/** Keeps a state of a model unless one was kept within the last ten minutes, and thins the older ones. */
export async function keepAutomaticRevision(database: CorralDatabase, model: Model): Promise<void> {
  await keep(database, model, { label: 'While editing' })
}

type Why = Pick<RevisionRow, 'label' | 'kept'>

/** Signed reviews are left out: they stay in the model whatever is brought back, and take much room. */
async function keep(database: CorralDatabase, model: Model, why: Why): Promise<void> {
  const modelId = model.about.id
  const state = await gzipped(JSON.stringify({ ...model, reviews: {} }))
  await write(database, ['revisions'], async () => {
    const now = Date.now()
    const isNeeded = why.kept || (await isNews(database, modelId, state, now))
    if (!isNeeded) return
    const at = new Date(now).toISOString()
    await database.revisions.add({ modelId, at, ...why, state, format: CURRENT_VERSION })
    await thin(database, modelId, now)
  })
}

/** Whether a state is another than the latest one, which was not kept just now. */
async function isNews(
  database: CorralDatabase,
  modelId: ModelId,
  state: Uint8Array,
  now: number,
): Promise<boolean> {
  const latest = RevisionRow.safeParse(await revisionsOf(database, modelId).last())
  if (!latest.success) return true
  if (Date.parse(latest.data.at) > now - REVISION_INTERVAL) return false
  const before = latest.data.state
  return before.length !== state.length || state.some((byte, index) => byte !== before[index])
}

/** Deletes the automatic revisions that are not needed any more, without reading their states. */
async function thin(database: CorralDatabase, modelId: ModelId, now: number): Promise<void> {
  const [indexed, keys, others] = await Promise.all([
    revisionsOf(database, modelId).keys(),
    revisionsOf(database, modelId).primaryKeys(),
    database.revisions
      .where('[modelId+kept]')
      .between([modelId, Dexie.minKey], [modelId, Dexie.maxKey])
      .primaryKeys(),
  ])
  const moments = z.array(z.tuple([z.string(), z.string()])).parse(indexed)
  const automatic = keys
    .map((key, index) => ({ key, at: Date.parse(moments[index]?.[1] ?? '') }))
    .filter(({ key }) => !others.includes(key))
  const isLeftOut = superfluous(
    automatic.map(({ at }) => at),
    now,
  )
  const gone = automatic.filter((_, index) => isLeftOut[index])
  await database.revisions.bulkDelete(gone.map(({ key }) => key))
}

/** The model as it was in a revision, without its signed reviews; or why it cannot be read. */
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
    return { status: 'missing', message: 'This version is no longer kept. Choose another one.' }
  }
  try {
    const saved: SavedModel = JSON.parse(await gunzipped(row.data.state))
    const brought = upToDate(saved, row.data.format)
    if (brought.type === 'refused') return { status: 'damaged', message: brought.message }
    const parsed = Model.safeParse(brought.saved)
    if (parsed.success) return { status: 'read', model: parsed.data }
    return { status: 'damaged', message: `This version cannot be read. ${whyOf(parsed.error)}` }
  } catch {
    return { status: 'damaged', message: 'This version is damaged. Choose another one.' }
  }
}

function whyOf(error: z.core.$ZodError): string {
  return z.prettifyError(error).split('\n', 2).join(' ')
}
