import type { Moment } from '@/model/text'

/** The day of a moment where the reader sits, as “22 November 2026”. */
export function dayOf(at: Moment): string {
  return new Date(at).toLocaleDateString(undefined, { dateStyle: 'long' })
}

/** The first digits of a hash, enough to tell two apart by eye. */
export function shortHash(sha256: string): string {
  return `${sha256.slice(0, 4)} ${sha256.slice(4, 8)} ${sha256.slice(8, 12)}`
}
