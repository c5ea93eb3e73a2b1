import { useState } from 'react'
import type { AppliedControlId } from '@/model/id'

/** The rows that are ticked, of those that are shown. */
export interface Ticked {
  readonly has: (id: AppliedControlId) => boolean
  /** Those that are shown, in their order. */
  readonly ids: readonly AppliedControlId[]
  readonly isAll: boolean
  readonly set: (id: AppliedControlId, isOn: boolean) => void
  readonly setAll: (isOn: boolean) => void
}

/** Remembers which rows are ticked; what is no longer shown does not count, so that nothing unseen is changed. */
export function useTicked(shown: readonly AppliedControlId[]): Ticked {
  const [ticked, setTicked] = useState<ReadonlySet<AppliedControlId>>(new Set())
  const ids = shown.filter((id) => ticked.has(id))
  return {
    has: (id) => ticked.has(id),
    ids,
    isAll: ids.length > 0 && ids.length === shown.length,
    set: (id, isOn) =>
      setTicked(
        (before) => new Set(isOn ? [...before, id] : [...before].filter((it) => it !== id)),
      ),
    setAll: (isOn) => setTicked(new Set(isOn ? shown : [])),
  }
}
