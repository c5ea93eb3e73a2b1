import type { ThreatEffect } from '@/review/controls/controlEffects'

type Becomes = ThreatEffect['becomes']

const verbs: { readonly [Each in Becomes]: readonly [does: string, would: string] } = {
  withdrawn: ['Withdraws', 'withdraw'],
  lowered: ['Lowers', 'lower'],
  raised: ['Raises', 'raise'],
  opened: ['Brings up', 'bring up'],
}

const order: readonly Becomes[] = ['withdrawn', 'lowered', 'raised', 'opened']

/** “Withdraws 2, lowers 1”, or what it would do; null when no threat changes. */
export function effectCounts(effects: readonly ThreatEffect[], isInPlace: boolean): string | null {
  const parts = order.flatMap((each) => {
    const count = effects.filter(({ becomes }) => becomes === each).length
    return count === 0 ? [] : [`${verbs[each][isInPlace ? 0 : 1].toLowerCase()} ${count}`]
  })
  if (parts.length === 0) return null
  const words = isInPlace ? parts.join(', ') : `would ${parts.join(', ')}`
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What becomes of one threat, in a word. */
export const effectWords: { readonly [Each in Becomes]: string } = {
  withdrawn: 'Withdrawn',
  lowered: 'Lowered',
  raised: 'Raised',
  opened: 'Brought up',
}
