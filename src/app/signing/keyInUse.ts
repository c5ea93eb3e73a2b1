import { createStore } from 'zustand/vanilla'
import { type SigningKey, signingKey } from '@/persistence/signingKey'
import { database } from '../database'

const KEY = 'corral.signWithKey'

/** Whether reviews are signed with the key of this browser, if it has one; it is remembered there. */
export const keyInUse = createStore<{ readonly isUsed: boolean }>()(() => ({
  isUsed: remembered(),
}))

/** Changes it, at once and for the next time. */
export function setKeyInUse(isUsed: boolean): void {
  keyInUse.setState({ isUsed })
  try {
    localStorage.setItem(KEY, isUsed ? 'yes' : 'no')
  } catch {
    // A browser that refuses storage keeps to it until the page is closed.
  }
}

/** The key to sign the next review with; null when it is signed by name only. */
export function keyToSignWith(): Promise<SigningKey | null> {
  return keyInUse.getState().isUsed ? signingKey(database) : Promise.resolve(null)
}

function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'no'
  } catch {
    return true
  }
}
