import { createStore } from 'zustand/vanilla'
import { type SigningKey, signingKey } from '@/persistence/signingKey'
import { database } from '../database'

/** Whether the next review is signed with the key of this browser, if it has one. */
export const keyInUse = createStore<{ readonly isUsed: boolean }>()(() => ({ isUsed: true }))

/** The key to sign the next review with; null when it is signed by name only. */
export function keyToSignWith(): Promise<SigningKey | null> {
  return keyInUse.getState().isUsed ? signingKey(database) : Promise.resolve(null)
}
