import type { Band } from '@/model/riskScale'

/** The bands, the worst first. */
export const bandsFromWorst: readonly Band[] = ['critical', 'high', 'medium', 'low']

/** Whether one band is worse than another. */
export function isWorse(one: Band, other: Band): boolean {
  return bandsFromWorst.indexOf(one) < bandsFromWorst.indexOf(other)
}

/** The worse of two bands; nothing is better than any band. */
export function worseOf(one: Band | null, other: Band | null): Band | null {
  if (one === null || other === null) return one ?? other
  return isWorse(one, other) ? one : other
}
