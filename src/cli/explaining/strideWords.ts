import type { Stride } from '@/model/ownThreat'
import { listed } from '@/rules/explain/phrase'

const words: { readonly [Letter in Stride]: string } = {
  S: 'spoofing',
  T: 'tampering',
  R: 'repudiation',
  I: 'information disclosure',
  D: 'denial of service',
  E: 'elevation of privilege',
}

/** Letters of STRIDE in words. */
export function strideWords(letters: readonly Stride[]): string {
  return listed(letters.map((letter) => words[letter]))
}
