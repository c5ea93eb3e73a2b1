import type { ModelId } from '@/model/id'
import type { CorralDatabase } from './database'
import { handedOver } from './handOver'
import { libraryFailure } from './library'
import { readModel } from './reading'
import { type Failure, failureReasonOf, failureState } from './saveState'
import { Session, type SessionListeners } from './session'
import { shelfOf } from './shelf'
import { type Stored, docFrom, readStored } from './stored'
import { isWhole } from './yModel'

/** An open model, or why it cannot be opened. Nothing is changed in the second case. */
export type Opening =
  | { readonly status: 'open'; readonly session: Session }
  | { readonly status: 'missing' | 'damaged'; readonly message: string }
  | Failure

/**
 * Opens a model: the snapshot and the updates of the database, and what only this page has of it so
 * far. It joins the other tabs that have it open. Never throws.
 */
export async function openModel(
  database: CorralDatabase,
  id: ModelId,
  listeners: SessionListeners,
): Promise<Opening> {
  const unstored = shelfOf(database).get(id)?.state ?? null
  const stored = await storedOrFailure(database, id)
  if ('status' in stored && (stored.reason === 'outdated' || !unstored)) return stored
  const known = 'status' in stored ? nothing : stored
  const states = unstored ? [...known.states, unstored] : known.states
  if (states.length === 0) return { status: 'missing', message: missingMessage }
  const made = handedOver(database, id, states)
  const { doc, damaged } = made ? { ...made, damaged: 0 } : docFrom(states)
  if (!isWhole(doc)) return { status: 'damaged', message: damagedMessage(damaged) }
  const reading = made ? { model: made.model, setAside: [] } : readModel(doc, id)
  const { through, loose } = known
  const opened = { database, id, doc, reading, through, loose, unstored }
  return { status: 'open', session: new Session(opened, listeners) }
}

const nothing: Stored = { states: [], through: 0, loose: 0 }

const missingMessage =
  'This model is not in this browser. It may have been deleted, or made on another one.'

async function storedOrFailure(database: CorralDatabase, id: ModelId): Promise<Stored | Failure> {
  const failure = await libraryFailure(database)
  if (failure) return failure
  try {
    return (await readStored(database, id)) ?? nothing
  } catch (error) {
    return failureState(failureReasonOf(error), error)
  }
}

function damagedMessage(parts: number): string {
  const count = parts === 0 ? 'The beginning' : `${parts} parts`
  return `${count} of this model cannot be read from the database. Restore one of its revisions.`
}
