import { type CorralDatabase, write } from './database'
import { listModels } from './library'
import { PackRow } from './packRow'

/** The rule packs of this browser by their ids, those that are only known by name among them. Fit for a live query. */
export async function listPacks(database: CorralDatabase): Promise<readonly PackRow[]> {
  const rows: unknown[] = await database.packs.toArray().catch((): unknown[] => [])
  return rows.flatMap((row) => PackRow.safeParse(row).data ?? [])
}

/** Keeps a pack, in the place of one with the same id. Rejects when it cannot be stored. */
export async function putPack(database: CorralDatabase, row: PackRow): Promise<void> {
  await write(database, ['packs'], () => database.packs.put(row))
}

/** Notes what is known of packs that a model came with. One that is kept already stays as it is. */
export async function notePacks(
  database: CorralDatabase,
  packs: readonly Pick<PackRow, 'id' | 'version' | 'name' | 'sha256'>[],
): Promise<void> {
  const addedAt = new Date().toISOString()
  await write(database, ['packs'], async () => {
    const known = await database.packs.bulkGet(packs.map(({ id }) => id))
    const unknown = packs.filter((_, at) => !known[at])
    await database.packs.bulkAdd(
      unknown.map((pack) => ({ ...pack, addedAt, text: '', pack: null })),
    )
  })
}

/** Removes a pack. What it found in models is found no more; what was decided about it stays. */
export async function removePack(database: CorralDatabase, id: string): Promise<void> {
  await write(database, ['packs'], () => database.packs.delete(id))
}

/** The titles of the models that have a pack switched on. Fit for a live query. */
export async function modelsWithPack(
  database: CorralDatabase,
  id: string,
): Promise<readonly string[]> {
  const rows = await listModels(database)
  return rows.filter(({ packs }) => packs.includes(id)).map(({ title }) => title || 'Untitled')
}
