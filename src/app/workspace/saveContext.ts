import { createContext, useContext } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import type { SaveState } from '@/persistence/saveState'

/** Whether the open model is stored. */
export const SaveContext = createContext<StoreApi<SaveState> | null>(null)

/** The save state of the open model. Throws outside of one, which only a mistake in the code can do. */
export function useSaveState(): StoreApi<SaveState> {
  const store = useContext(SaveContext)
  if (!store) throw new Error('There is no open model around this component.')
  return store
}
