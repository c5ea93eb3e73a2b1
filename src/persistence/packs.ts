import { type CorralDatabase, write } from './database'
import { listModels } from './library'
import { PackId } from '@/model/vocabulary/ownWord'
import { PackRow } from './packRow'

/** The rule packs of this browser by their ids, those that are only known by name among them. Fit for a live query. */
export async function listPacks(database: CorralDatabase): Promise<readonly PackRow[]> {
  const rows: unknown[] = await database.packs.toArray().catch((): unknown[] => [])
  return rows.flatMap((row) => PackRow.safeParse(row).data ?? [])
}

/** Keeps a pack, and tells what stood in its place, if anything did. Rejects when it cannot be stored. */
export function putPack(database: CorralDatabase, row: PackRow): Promise<PackRow | null> {
  return write(database, ['packs'], async () => {
    const before: unknown = await database.packs.get(row.id)
    await database.packs.put(row)
    return PackRow.safeParse(before).data ?? null
  })
}

const OWN_PACK = 'ownPack'

/**
 * The id of the pack that rules go into which are written in this browser: the one that it has, or
 * from now on the offered one. Rejects when it cannot be stored.
 */
export function ownPackId(database: CorralDatabase, offered: string): Promise<string> {
  return write(database, ['packs'], async () => {
    const known = PackId.safeParse((await database.meta.get(OWN_PACK))?.value)
    if (known.success) return known.data
    await database.meta.put({ key: OWN_PACK, value: offered })
    return offered
  })
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
