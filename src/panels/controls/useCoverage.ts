import { useEffect, useState } from 'react'
import { type Coverage, coverageOf } from '@/review/controls/controlCoverage'
import { inTurns } from '@/store/inTurns'
import { useAnalysis } from '@/store/workspace'

/** Where the rules ask for each control, by its id; null until it is known. */
export type CoverageByControl = ReadonlyMap<string, Coverage>

/** Worked out turn by turn while this is on the screen; what was known is shown until then. */
export function useCoverage(): CoverageByControl | null {
  const analysis = useAnalysis((whole) => whole)
  const [coverage, setCoverage] = useState<CoverageByControl | null>(null)
  useEffect(() => {
    if (!analysis) return
    const { threats, situation, inUse } = analysis
    return inTurns(coverageOf(threats, situation, inUse.controls), setCoverage)
  }, [analysis])
  return coverage
}
