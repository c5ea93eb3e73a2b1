import { useSyncExternalStore } from 'react'
import type { Control } from '@/rules/control'

/*
 * The catalogue is large and travels with the rules, in a part of the page that is loaded after the
 * first drawing. Until then nothing is known of it.
 */
let controls: readonly Control[] | null = null
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
  const catalogue = await import('@/rules/catalogue/controls')
  controls = catalogue.controls
  for (const tell of listeners) tell()
}

/** The controls of the catalogue; null until they have been loaded, which this asks for. */
export function useCatalogue(): readonly Control[] | null {
  return useSyncExternalStore(subscribe, () => controls)
}
