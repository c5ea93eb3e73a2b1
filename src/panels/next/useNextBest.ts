import { useEffect, useState } from 'react'
import { nextBest, type NextBest } from '@/review/nextBest/nextBest'
import type { Analysis } from '@/store/analysisStore'
import { inTurns } from '@/store/inTurns'
import { useAnalysis } from '@/store/workspace'

/** What to do next, and the state of the model that it was worked out for. */
export interface Found {
  readonly analysis: Analysis
  readonly best: NextBest
}

const kept = new WeakMap<Analysis, Found>()

/**
 * What to do next, worked out in pieces, between which the page answers. While that lasts it is the
 * list of the state before; null before the first.
 */
export function useNextBest(): { readonly found: Found | null; readonly isWorking: boolean } {
  const analysis = useAnalysis((whole) => whole)
  const [last, setLast] = useState<Found | null>(null)
  useEffect(() => {
    if (!analysis || kept.has(analysis)) return undefined
    return inTurns(nextBest(analysis), (best) => {
      const made = { analysis, best }
      kept.set(analysis, made)
      setLast(made)
    })
  }, [analysis])
  const found = (analysis && kept.get(analysis)) ?? last
  return { found, isWorking: found?.analysis !== analysis }
}
