import type { Stride } from '@/model/ownThreat'

/** The letters of STRIDE with their words. */
export const strideOptions: readonly { readonly id: Stride; readonly label: string }[] = [
  { id: 'S', label: 'Spoofing' },
  { id: 'T', label: 'Tampering' },
  { id: 'R', label: 'Repudiation' },
  { id: 'I', label: 'Information disclosure' },
  { id: 'D', label: 'Denial of service' },
  { id: 'E', label: 'Elevation of privilege' },
]

/** The words for letters: “Spoofing, Tampering”. */
export function strideWords(letters: readonly Stride[]): string {
  return strideOptions
    .filter(({ id }) => letters.includes(id))
    .map(({ label }) => label)
    .join(', ')
}
