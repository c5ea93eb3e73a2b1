import type { AnalysisStore } from '@/store/analysisStore'
import { keepLensed } from '@/store/keepLensed'
import type { SessionStore } from '@/store/sessionStore'
import type { Analyser } from '../analysis/analyseWithRules'
import { prepareLook } from './prepareLook'

/** Keeps what the lens of an open model shows up with it. Returns the way to stop. */
export function keepLens(
  session: SessionStore,
  analysis: AnalysisStore,
  analyser: Analyser,
): () => void {
  return keepLensed(session, analysis, () => prepareLook(analyser.fork))
}
