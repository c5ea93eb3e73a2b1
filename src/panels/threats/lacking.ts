import type { ThreatFilter } from '@/store/sessionStore'

/** What the filter can be after that a threat still lacks. */
export type Lacking = NonNullable<ThreatFilter['only']>

/** What an open threat may still lack, as filters are called after it. */
export const lacking: readonly { readonly id: Lacking; readonly label: string }[] = [
  { id: 'unrated', label: 'Unrated' },
  { id: 'undecided', label: 'Not decided' },
]

/** “Not decided”. */
export function lackingWords(what: Lacking): string {
  return lacking.find(({ id }) => id === what)?.label ?? ''
}
