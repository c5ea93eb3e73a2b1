import type { Threat } from '@/review/threat'

/** “T-12” once it was decided, else its title, in which the place that is meant comes last. */
export function threatTag({ decision, title }: Pick<Threat, 'decision' | 'title'>): string {
  return decision?.number ? `T-${decision.number}` : title || 'Untitled'
}

/** “T-12 Forged updates are accepted”. */
export function threatName({ decision, title }: Pick<Threat, 'decision' | 'title'>): string {
  const named = title || 'A threat without a title'
  return decision?.number ? `T-${decision.number} ${named}` : named
}
