import { type CorralDatabase, write } from './database'
import type { Revision } from './revisions'
import { RevisionRow } from './rows'
import { superfluous } from './thinning'

/** Gives a revision a name; from then on it stays until somebody deletes it. */
export async function nameRevision(
  database: CorralDatabase,
  key: number,
  name: string,
): Promise<void> {
  await write(database, ['revisions'], () =>
    database.revisions.update(key, { label: name, kept: 'named' }),
  )
}

/** Deletes revisions, and hands them over so that they can be brought back. */
export function deleteRevisions(
  database: CorralDatabase,
  keys: readonly number[],
): Promise<readonly RevisionRow[]> {
  return write(database, ['revisions'], async () => {
    const rows: unknown[] = await database.revisions.bulkGet([...keys])
    await database.revisions.bulkDelete([...keys])
    return rows.flatMap((row) => RevisionRow.safeParse(row).data ?? [])
  })
}

/** Brings deleted revisions back. */
export async function bringBack(
  database: CorralDatabase,
  rows: readonly RevisionRow[],
): Promise<void> {
  await write(database, ['revisions'], () => database.revisions.bulkPut([...rows]))
}

/** What room can be made by: thinning automatic revisions by their age, or deleting all of them. */
export type Clearing = 'thinned' | 'cleared'

/** The automatic revisions that go by a clearing. Named ones and those kept before a change never do. */
export function clearedBy(
  clearing: Clearing,
  revisions: readonly Revision[],
  now: number,
): readonly Revision[] {
  const automatic = revisions.filter(({ kept }) => kept === 'automatic')
  if (clearing === 'cleared') return automatic
  const models = new Set(automatic.map(({ modelId }) => modelId))
  return [...models].flatMap((id) => {
    const ofModel = automatic
      .filter(({ modelId }) => modelId === id)
      .toSorted((one, other) => one.at.localeCompare(other.at))
    const moments = ofModel.map(({ at }) => Date.parse(at))
    const isLeftOut = superfluous(moments, now)
    return ofModel.filter((_, index) => isLeftOut[index])
  })
}

/** How much room revisions take. */
export function bytesOf(revisions: readonly Revision[]): number {
  return revisions.reduce((sum, { bytes }) => sum + bytes, 0)
}
