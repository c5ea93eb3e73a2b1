import { useMemo, useSyncExternalStore } from 'react'
import type * as Catalogue from '@/rules/catalogue/controls'
import type { Control } from '@/rules/control'
import { useAnalysis } from '@/store/workspace'

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

/**
 * The controls that can be applied: those of the catalogue and of the packs that are switched on. Null
 * until the catalogue has been loaded, which this asks for.
 */
export function useCatalogue(): readonly Control[] | null {
  const inUse = useAnalysis((analysis) => analysis?.inUse.controls ?? null)
  const builtIn = useSyncExternalStore(subscribe, () => catalogue)?.controls ?? null
  return inUse ?? builtIn
}

/** The way to look one of them up; it knows none until they have been loaded, which this asks for. */
export function useControlOf(): (id: string) => Control | undefined {
  const controls = useCatalogue()
  return useMemo(() => {
    const byId = new Map(controls?.map((control) => [control.id, control]))
    return (id) => byId.get(id)
  }, [controls])
}

/** The controls that the threats on the screen were found with. */
export function useControlsInUse(): readonly Control[] {
  return useAnalysis((analysis) => analysis?.inUse.controls ?? none)
}

const none: readonly Control[] = []
