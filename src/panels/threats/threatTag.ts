import type { Threat } from '@/review/threat'

/**
 * “T-12” once it was decided, else the title without the name that it begins with: of many threats on
 * one record, that is the part which tells them apart.
 */
export function threatTag(
  { decision, title }: Pick<Threat, 'decision' | 'title'>,
  names: readonly string[],
): string {
  if (decision?.number) return `T-${decision.number}`
  const first = names.find((name) => title.startsWith(`${name} `))
  const rest = first ? title.slice(first.length + 1) : title
  return rest ? rest.charAt(0).toUpperCase() + rest.slice(1) : 'Untitled'
}

/** “T-12 Forged updates are accepted”. */
export function threatName({ decision, title }: Pick<Threat, 'decision' | 'title'>): string {
  const named = title || 'A threat without a title'
  return decision?.number ? `T-${decision.number} ${named}` : named
}
