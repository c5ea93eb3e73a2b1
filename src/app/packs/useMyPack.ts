import { useStore } from 'zustand'
import type { PackFile } from '@/rules/ownPacks/packSchema'
import { emptyMyPack, myPackId } from '@/rules/ownPacks/withRule'
import { keptPacks } from './keptPacks'

/** The pack that rules go into which are written here; an empty one while there is none. */
export function useMyPack(): PackFile {
  return useStore(keptPacks, ({ packs }) => {
    const mine = packs?.find(({ row }) => row.id === myPackId)
    return mine?.status === 'ready' ? mine.pack.source : emptyMyPack
  })
}
