import { encodeStateAsUpdate } from 'yjs'
import type { ModelId } from '@/model/id'
import type { Model } from '@/model/model'
import { type CorralDatabase, databaseFormat, formatOf, write } from './database'
import { handOver } from './handOver'
import { mended, readModel } from './reading'
import { ModelRow, type Summary, firstRowOf, isCounted } from './rows'
import { type Failure, type SaveState, failureReasonOf, failureState } from './saveState'
import { shelfOf } from './shelf'
import { docFrom, readStored } from './stored'
import { channelOf, tellTabs } from './tabs'
import { docOf, isWhole } from './yModel'

/** How long a deleted model can be brought back, in milliseconds. */
export const GRACE = 7 * 24 * 60 * 60_000

/**
 * Why the library cannot be read or written, or null when it can. While it cannot be read, lists of
 * models hold only what this page has in memory.
 */
export async function libraryFailure(database: CorralDatabase): Promise<Failure | null> {
  try {
    return (await formatOf(database)) > databaseFormat ? failureState('outdated') : null
  } catch (error) {
    return failureState(failureReasonOf(error), error)
  }
}

/** The models that are not deleted, the one changed last first. Fit for a live query. */
export async function listModels(database: CorralDatabase): Promise<readonly ModelRow[]> {
  return (await allRows(database)).filter(({ deletedAt }) => deletedAt === null)
}

/** The deleted models that can still be brought back, the one changed last first. */
export async function listDeleted(database: CorralDatabase): Promise<readonly ModelRow[]> {
  return (await allRows(database)).filter(({ deletedAt }) => deletedAt !== null)
}

async function allRows(database: CorralDatabase): Promise<ModelRow[]> {
  const rows: unknown[] = await database.models.toArray().catch((): unknown[] => [])
  const shelved = [...shelfOf(database).values()].map(({ row }) => row)
  const stored = rows.flatMap((row) => ModelRow.safeParse(row).data ?? [])
  const unlisted = shelved.filter(({ id }) => !stored.some((row) => row.id === id))
  return [...stored, ...unlisted].toSorted((one, other) =>
    other.updatedAt.localeCompare(one.updatedAt),
  )
}

/**
 * Puts a model into the library: a blank one, a template or one from a file. When it cannot be stored
 * it is kept in memory, opens like any other, and is stored once that is possible.
 */
export async function createModel(database: CorralDatabase, model: Model): Promise<SaveState> {
  const row = firstRowOf(model)
  const doc = docOf(model)
  const state = encodeStateAsUpdate(doc)
  try {
    await write(database, ['models', 'snapshots'], async () => {
      await database.models.add(row)
      await database.snapshots.put({ modelId: row.id, state, through: 0 })
    })
    handOver(database, { id: row.id, state, doc, model })
    return { status: 'saved' }
  } catch (error) {
    shelfOf(database).set(row.id, { row, state })
    return failureState(failureReasonOf(error), error)
  }
}

/** Whether there is a model of an id, deleted or not. */
export async function hasModel(database: CorralDatabase, id: ModelId): Promise<boolean> {
  const stored = await database.models
    .where('id')
    .equals(id)
    .count()
    .catch(() => 0)
  return stored > 0 || shelfOf(database).has(id)
}

/** A model of the library as it is stored, without opening it; null when it is not there or its beginning is lost. */
export async function modelOf(database: CorralDatabase, id: ModelId): Promise<Model | null> {
  const stored = await readStored(database, id).catch(() => null)
  const shelved = shelfOf(database).get(id)
  if (!stored && !shelved) return null
  const { doc } = docFrom([...(stored?.states ?? []), ...(shelved ? [shelved.state] : [])])
  return isWhole(doc) ? mended(doc, readModel(doc, id).model) : null
}

/** Puts a copy of a model into the library under a new id, with a picture and counts like its own. */
export async function duplicateModel(
  database: CorralDatabase,
  id: ModelId,
  copyId: ModelId,
): Promise<SaveState | null> {
  const model = await modelOf(database, id)
  if (!model) return null
  const createdAt = new Date().toISOString()
  const title = `${model.about.title} copy`.trim().slice(0, 1_000)
  const copy = { ...model, about: { ...model.about, id: copyId, title, createdAt } }
  const state = await createModel(database, copy)
  const row = (await allRows(database)).find((each) => each.id === id)
  if (row && state.status === 'saved') {
    const { counts, worst, undecided, picture } = row
    const countedAt = isCounted(row) ? new Date().toISOString() : row.countedAt
    await updateSummary(database, copyId, { counts, worst, undecided, picture, countedAt })
  }
  return state
}

/**
 * Sets what the home screen says about a model. The app calls it when an open model comes to rest,
 * edited or not, so it is no change of the model: that is dated when an edit is stored.
 */
export function updateSummary(database: CorralDatabase, id: ModelId, summary: Partial<Summary>) {
  const { title, counts, worst, undecided, countedAt, packs, picture } = summary
  const { nextReview, cadence, owner, reviewed, weight } = summary
  const counted = { counts, worst, undecided, countedAt }
  const rhythm = { nextReview, cadence, owner, reviewed, weight }
  return change(database, id, { title, ...counted, ...rhythm, packs, picture })
}

/** Deletes a model in a way that can be undone until it is purged, and tells the tabs that have it open. */
export async function deleteModel(database: CorralDatabase, id: ModelId): Promise<void> {
  await change(database, id, { deletedAt: new Date().toISOString() })
  tellTabs(channelOf(database, id), { type: 'deleted' })
}

/** Brings a deleted model back. */
export function undeleteModel(database: CorralDatabase, id: ModelId): Promise<void> {
  return change(database, id, { deletedAt: null })
}

type Changes = { readonly [Field in keyof ModelRow]?: ModelRow[Field] | undefined }

async function change(database: CorralDatabase, id: ModelId, changes: Changes): Promise<void> {
  // Whatever is left after what is undefined is a part of the row.
  const given = Object.fromEntries(
    Object.entries(changes).filter(([, value]) => value !== undefined),
  ) as Partial<ModelRow>
  const shelf = shelfOf(database)
  const shelved = shelf.get(id)
  if (shelved) shelf.set(id, { ...shelved, row: ModelRow.parse({ ...shelved.row, ...given }) })
  await write(database, ['models'], () => database.models.update(id, given)).catch(
    (error: unknown) => {
      if (!shelved) throw error
    },
  )
}

/** Removes for good what was deleted before a moment: by default what nobody wanted back for a week. */
export async function purgeDeleted(
  database: CorralDatabase,
  before = new Date(Date.now() - GRACE),
): Promise<void> {
  const limit = before.toISOString()
  const rows = await listDeleted(database)
  const ids = rows.filter(({ deletedAt }) => deletedAt !== null && deletedAt < limit)
  await Promise.all(ids.map(({ id }) => purgeModel(database, id)))
}

/** Removes a model for good, with its history and its revisions. */
async function purgeModel(database: CorralDatabase, id: ModelId): Promise<void> {
  shelfOf(database).delete(id)
  await write(database, ['models', 'snapshots', 'updates', 'revisions'], async () => {
    const row = await database.models.get(id)
    if (row?.deletedAt === null) return
    await database.models.delete(id)
    await database.snapshots.delete(id)
    await database.updates.where({ modelId: id }).delete()
    await database.revisions.where({ modelId: id }).delete()
  })
}
