import { useMemo } from 'react'
import type { KeptState } from '@/panels/changes/useComparison'
import type { Revision } from '@/persistence/revisions'
import { signedState, type Unreadable } from '@/panels/review/useSince'
import { useModel } from '@/store/workspace'
import { today } from '@/store/today'
import { useVersion } from '../history/useVersion'
import { versionId } from './useKeptStates'

/** A signed review or an earlier version by its id, ready to be compared; null until it is read. */
export function useKeptState(
  id: string,
  versions: readonly Revision[] | undefined,
): KeptState | Unreadable | null {
  const review = useModel(({ reviews }) => Object.values(reviews).find((each) => each.id === id))
  const version = versions?.find((each) => versionId(each) === id) ?? null
  const reading = useVersion(version)
  const at = version?.at
  const isGone = !review && versions !== undefined && !version && id !== 'now'
  return useMemo(() => {
    if (review) return signedState(review)
    if (isGone) return { unreadable: 'It is not kept here any more.' }
    if (!reading || at === undefined) return null
    return reading.status === 'read'
      ? { model: reading.model, at, day: today(new Date(at)) }
      : { unreadable: reading.message }
  }, [review, isGone, reading, at])
}
