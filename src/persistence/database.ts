import { Dexie, type EntityTable, type Table } from 'dexie'
import type { PackRow } from './packRow'
import type { ModelRow, RevisionRow, SnapshotRow, UpdateRow } from './rows'
import type { KeyRow } from './signingKey'

/**
 * The format of what this code writes. Raise it with every change that older code must not write
 * into, write it to `meta` in the upgrade of the tables if there is one, and never lower it.
 */
export const databaseFormat = 3

/** The models of this browser and how they came to be, the rule packs that people loaded, and the key to sign with. */
export type CorralDatabase = Dexie & {
  readonly models: EntityTable<ModelRow, 'id'>
  readonly snapshots: EntityTable<SnapshotRow, 'modelId'>
  readonly updates: EntityTable<UpdateRow, 'seq'>
  readonly revisions: EntityTable<RevisionRow, 'key'>
  readonly packs: EntityTable<PackRow, 'id'>
  readonly keys: EntityTable<KeyRow, 'id'>
  readonly meta: Table<{ readonly key: string; readonly value: unknown }, string>
}

interface Options {
  readonly name?: string
  /** Strict waits until the disk has it; relaxed until the system has it. */
  readonly durability?: 'strict' | 'relaxed'
}

/** A newer version of Corral has taken over the database, so this one may not write to it. */
export class OutdatedError extends Error {
  override readonly name = 'OutdatedError'
}

/** The database, not yet open: the first query opens it. */
export function corralDatabase({ name = 'corral', durability = 'relaxed' }: Options = {}) {
  // The tables are those that the next statement declares.
  const database = new Dexie(name, { chromeTransactionDurability: durability }) as CorralDatabase
  database.version(1).stores({
    models: 'id, updatedAt',
    snapshots: 'modelId',
    updates: '++seq, [modelId+seq]',
    revisions: '++key, [modelId+at]',
    meta: 'key',
  })
  // Code that knows no packs writes nothing that they could be harmed by, so the format stays.
  database.version(2).stores({ packs: 'id' })
  // The tables stay, but the records in them get fields that older code would set aside.
  database
    .version(3)
    .stores({})
    .upgrade((upgrade) => upgrade.table('meta').put({ key: 'format', value: 2 }))
  // As with packs: the format stays.
  database.version(4).stores({ keys: 'id' })
  // Older code would delete revisions with a name like any others.
  database
    .version(5)
    .stores({ revisions: '++key, [modelId+at], [modelId+kept]' })
    .upgrade((upgrade) => upgrade.table('meta').put({ key: 'format', value: 3 }))
  return database
}

/**
 * Calls back when a newer version of Corral upgrades the database. Dexie closes it, so that the
 * upgrade does not have to wait for this tab. The result stops the watching.
 */
export function whenOutdated(database: CorralDatabase, onOutdated: () => void): () => void {
  const look = ({ newVersion }: IDBVersionChangeEvent) => {
    if (newVersion !== null && newVersion > 0) onOutdated()
  }
  database.on('versionchange', look)
  return () => database.on('versionchange').unsubscribe(look)
}

type TableNames = readonly ('models' | 'snapshots' | 'updates' | 'revisions' | 'packs' | 'keys')[]

/**
 * The only way to write: one transaction over some tables, in which the format is checked first.
 * Dexie opens a newer database without a word, so the version of its tables says nothing.
 */
export function write<Result>(
  database: CorralDatabase,
  tables: TableNames,
  work: () => Promise<Result>,
): Promise<Result> {
  return readAndWrite(database, tables, { read: () => Promise.resolve(), work })
}

/**
 * The same for what has to be read before it is written: it is read while the format is, because each
 * question to the database waits for its turn in the page.
 */
export async function readAndWrite<Read, Result>(
  database: CorralDatabase,
  tables: TableNames,
  { read, work }: { readonly read: () => PromiseLike<Read>; work: (read: Read) => Promise<Result> },
): Promise<Result> {
  if (!database.isOpen()) await database.open()
  return database.transaction('rw', [...tables, 'meta'], async () => {
    const [format, found] = await Promise.all([formatOf(database), read()])
    if (format > databaseFormat) {
      throw new OutdatedError(
        `The database has format ${format}; this code knows ${databaseFormat}.`,
      )
    }
    if (format < databaseFormat) await database.meta.put({ key: 'format', value: databaseFormat })
    return work(found)
  })
}

/** The format of the code that last wrote to the database; 0 when none has. */
export async function formatOf(database: CorralDatabase): Promise<number> {
  const row = await database.meta.get('format')
  return typeof row?.value === 'number' ? row.value : 0
}
