import type { Stride } from '@/model/ownThreat'
import { listed } from '../explain/phrase'

/** What each letter of STRIDE stands for, in its order. */
export const strideLabels: { readonly [Letter in Stride]: string } = {
  S: 'Spoofing',
  T: 'Tampering',
  R: 'Repudiation',
  I: 'Information disclosure',
  D: 'Denial of service',
  E: 'Elevation of privilege',
}

/** The letters with their words, in the order of the word. */
export const strideLetters = Object.keys(strideLabels) as readonly Stride[]

/** “Spoofing and tampering”. */
export function strideInWords(letters: readonly Stride[]): string {
  const labels = letters.map((letter, at) => {
    const label = strideLabels[letter]
    return at === 0 ? label : label.toLowerCase()
  })
  return listed(labels)
}
