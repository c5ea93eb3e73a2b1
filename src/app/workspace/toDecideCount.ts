import type { Analysis } from '@/store/analysisStore'

const waiting: ReadonlySet<string> = new Set(['new', 'changed', 'expired'])

/** How many threats wait for someone to decide. */
export function toDecideCount(analysis: Analysis | null): number {
  return analysis?.threats.filter(({ state }) => waiting.has(state)).length ?? 0
}
