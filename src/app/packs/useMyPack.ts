import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { ownPackId } from '@/persistence/packs'
import type { PackFile } from '@/rules/ownPacks/packSchema'
import { emptyMyPack, myPackId } from '@/rules/ownPacks/withRule'
import { database } from '../database'
import { keptPacks } from './keptPacks'

const mine = createStore<{ readonly id: string | null }>()(() => ({ id: null }))

let asked = false

function ask(): void {
  if (asked) return
  asked = true
  const offered = myPackId(crypto.getRandomValues(new Uint8Array(8)))
  // Where nothing can be stored, the rules that are written now go by an id of their own too.
  void ownPackId(database, offered)
    .catch(() => offered)
    .then((id) => mine.setState({ id }))
}

/** The id of the pack that rules go into which are written in this browser; null until it is known. */
export function useMyPackId(): string | null {
  useEffect(ask, [])
  return useStore(mine, ({ id }) => id)
}

/** That pack, by its id; an empty one while there is none. */
export function useMyPack(id: string): PackFile {
  const kept = useStore(keptPacks, ({ packs }) => {
    const found = packs?.find(({ row }) => row.id === id)
    return found?.status === 'ready' ? found.pack.source : null
  })
  return useMemo(() => kept ?? emptyMyPack(id), [kept, id])
}
