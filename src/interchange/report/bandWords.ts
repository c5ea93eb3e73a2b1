import type { ToldBand } from './document'

/** What a band is called, and the letter that stands for it. */
export const bandWords: {
  readonly [Band in ToldBand]: { readonly name: string; readonly letter: string }
} = {
  critical: { name: 'Critical', letter: 'C' },
  high: { name: 'High', letter: 'H' },
  medium: { name: 'Medium', letter: 'M' },
  low: { name: 'Low', letter: 'L' },
  unrated: { name: 'Not rated', letter: '?' },
}
