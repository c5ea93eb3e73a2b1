import { useMemo } from 'react'
import { readSnapshot } from '@/interchange/signing/snapshot'
import type { Review } from '@/model/review'
import { today } from '@/store/today'
import { type Comparison, type KeptState, useComparison } from '../changes/useComparison'

/** Why what was signed cannot be compared. */
export interface Unreadable {
  readonly unreadable: string
}

/**
 * The model of today beside what was signed; null until they are compared, and why, when what was
 * signed cannot be read.
 */
export function useSince(review: Review | null): Comparison | null | Unreadable {
  const signed = useMemo(() => review && signedState(review), [review])
  const comparison = useComparison(readable(signed), 'now')
  return isUnreadable(signed) ? signed : comparison
}

/** A state, unless it cannot be read. */
export function readable(state: KeptState | Unreadable | null): KeptState | null {
  return isUnreadable(state) ? null : state
}

export function isUnreadable(state: KeptState | Unreadable | null): state is Unreadable {
  return state !== null && 'unreadable' in state
}

/** The state that was signed, with what the rules found in it then. */
export function signedState(review: Review): KeptState | Unreadable {
  const read = readSnapshot(review)
  if (read.type === 'refused') return { unreadable: read.message }
  const { at } = review
  return { model: read.model, at, day: today(new Date(at)), stored: read }
}
