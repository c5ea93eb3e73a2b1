import { useState } from 'react'
import { bringBack, deleteRevisions } from '@/persistence/revisionCare'
import type { Revision } from '@/persistence/revisions'
import type { RevisionRow } from '@/persistence/rows'
import { database } from '../database'
import { whyNotStored } from './whyNotStored'

/** What was said last about versions that went or came back. */
interface Said {
  readonly message: string
  /** What can be brought back; empty for nothing. */
  readonly gone: readonly RevisionRow[]
}

/** Deletes versions at once, and keeps the last ones in mind so that they can be brought back. */
export interface Deleting {
  readonly said: Said | null
  readonly remove: (revisions: readonly Revision[], message: string) => void
  readonly undo: () => void
}

/** Deleting with a way back, for a dialog: messages of the page are out of reach behind one. */
export function useDeleting(): Deleting {
  const [said, setSaid] = useState<Said | null>(null)
  const attempt = (work: Promise<Said>) =>
    void work
      .catch((error: unknown): Said => ({ message: whyNotStored(error), gone: [] }))
      .then(setSaid)
  return {
    said,
    remove: (revisions, message) => attempt(removed(revisions, message)),
    undo: () => said && attempt(broughtBack(said.gone)),
  }
}

async function removed(revisions: readonly Revision[], message: string): Promise<Said> {
  const keys = revisions.map(({ key }) => key)
  return { message, gone: await deleteRevisions(database, keys) }
}

async function broughtBack(gone: readonly RevisionRow[]): Promise<Said> {
  await bringBack(database, gone)
  return { message: 'Brought back', gone: [] }
}
