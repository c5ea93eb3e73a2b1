import { isWorse } from '@/risk/bands'
import type { ThreatChange } from './threatChange'

/** What became of a threat, by its residual band; `same` when it moved within it or in another view. */
export type Became = 'new' | 'gone' | 'worse' | 'better' | 'same' | 'quiet'

/** What became of a threat. */
export function becameOf({ kind, from, to }: Pick<ThreatChange, 'kind' | 'from' | 'to'>): Became {
  if (kind !== 'moved') return kind
  const [was, is] = [from.bands.residual, to.bands.residual]
  if (!was || !is) return 'same'
  if (isWorse(is, was)) return 'worse'
  return isWorse(was, is) ? 'better' : 'same'
}
