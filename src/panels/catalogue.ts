import { useSyncExternalStore } from 'react'
import type * as Catalogue from '@/rules/catalogue/controls'
import type { Control } from '@/rules/control'

/*
 * The catalogue is large and travels with the rules, in a part of the page that is loaded after the
 * first drawing. Until then nothing is known of it.
 */
let catalogue: typeof Catalogue | null = null
let isAskedFor = false
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (!isAskedFor) {
    isAskedFor = true
    load().catch(() => {
      // The next one who asks tries again.
      isAskedFor = false
    })
  }
  return () => listeners.delete(listener)
}

async function load(): Promise<void> {
  catalogue = await import('@/rules/catalogue/controls')
  for (const tell of listeners) tell()
}

/** The controls of the catalogue; null until they have been loaded, which this asks for. */
export function useCatalogue(): readonly Control[] | null {
  return useSyncExternalStore(subscribe, () => catalogue)?.controls ?? null
}

/** The way to look a control of the catalogue up; it knows none until they have been loaded, which this asks for. */
export function useControlOf(): (id: string) => Control | undefined {
  return useSyncExternalStore(subscribe, () => catalogue)?.controlOf ?? unknown
}

const unknown = () => undefined
