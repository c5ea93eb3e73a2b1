import { Dexie } from 'dexie'
import type { ModelId } from '@/model/id'
import type { Model } from '@/model/model'
import { type CorralDatabase, corralDatabase } from '@/persistence/database'
import { modelOf } from '@/persistence/library'
import { openModel } from '@/persistence/openModel'
import type { Session, SessionListeners } from '@/persistence/session'

const open: Session[] = []

const ignore: SessionListeners = { onChange: () => {}, onSaveState: () => {} }

/** Opens a model that is known to be there. */
export async function opened(
  database: CorralDatabase,
  id: ModelId,
  listeners: Partial<SessionListeners> = {},
): Promise<Session> {
  const opening = await openModel(database, id, { ...ignore, ...listeners })
  if (opening.status !== 'open') throw new Error(opening.message)
  open.push(opening.session)
  return opening.session
}

/** Closes all that was opened. */
export async function closeAll(): Promise<void> {
  await Promise.all(open.splice(0).map((session) => session.close()))
}

/** Another connection to the same database, as another tab has one. */
export function anotherPage(database: CorralDatabase): CorralDatabase {
  return corralDatabase({ name: database.name })
}

/** The model as a new page would read it. */
export function storedModel(database: CorralDatabase, id: ModelId): Promise<Model | null> {
  return modelOf(anotherPage(database), id)
}

/** An edit of the title. */
export function retitle(session: Session, title: string): void {
  session.follow({ ...session.model, about: { ...session.model.about, title } })
}

/** Lets writes fail with the error that a function gives, at the level of IndexedDB. */
export function failWrites(
  database: CorralDatabase,
  errorFor: (table: string) => Error | null,
): void {
  database.use({
    stack: 'dbcore',
    name: 'faults',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name)
        return {
          ...table,
          mutate: (request) => {
            const error = errorFor(name)
            return error ? Promise.reject(error) : table.mutate(request)
          },
        }
      },
    }),
  })
}

/** A full disk as Dexie reports it, an abort with the cause inside. */
export function diskFull(): Error {
  const inner = new DOMException('The disk is full', 'QuotaExceededError')
  return new Dexie.AbortError('Transaction aborted', inner)
}
