import { waitsForDecision } from '@/review/state'
import type { Analysis } from '@/store/analysisStore'

/** How many threats wait for someone to decide. */
export function toDecideCount(analysis: Analysis | null): number {
  return analysis?.threats.filter(({ state }) => waitsForDecision(state)).length ?? 0
}
