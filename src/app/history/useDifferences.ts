import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Model } from '@/model/model'
import { whenIdle } from '@/persistence/page'
import { type Revision, revisionModel } from '@/persistence/revisions'
import { type RecordCounts, recordCounts } from '@/review/changes/recordCounts'
import type { Control } from '@/rules/control'
import { useAnalysis, useModel } from '@/store/workspace'
import { database } from '../database'

/** What has changed since each version, by its key; null for one that cannot be read. */
export type Differences = ReadonlyMap<number, RecordCounts | null>

const none: Differences = new Map()
const noControls: readonly Control[] = []

/**
 * Works out what differs from now for the versions that it is asked for, one after
 * another while the page has nothing better to do. Those that it has not come to are absent.
 */
export function useDifferences(revisions: readonly Revision[] | undefined) {
  const [asked, setAsked] = useState<ReadonlySet<number>>(new Set())
  const model = useModel((whole) => whole)
  const controls = useAnalysis((analysis) => analysis?.inUse.controls) ?? noControls
  const now = useMemo(() => ({ model, controls }), [model, controls])
  const [known, setKnown] = useState({ now, differences: none })
  const differences = known.now === now ? known.differences : none
  const next = revisions?.find(({ key }) => asked.has(key) && !differences.has(key))?.key
  useEffect(() => {
    if (next === undefined) return
    let isCurrent = true
    const countsSince = (then: Model) => recordCounts({ ...now, model: then }, now)
    const look = async () => {
      const reading = await revisionModel(database, next)
      return isCurrent && reading.status === 'read' ? countsSince(reading.model) : null
    }
    const note = (counts: RecordCounts | null) => {
      if (isCurrent) setKnown({ now, differences: new Map([...differences, [next, counts]]) })
    }
    whenIdle(() => {
      if (!isCurrent) return
      void look()
        .catch(() => null)
        .then(note)
    })
    return () => {
      isCurrent = false
    }
  }, [next, now, differences])
  const ask = useCallback((key: number) => setAsked((before) => new Set([...before, key])), [])
  return useMemo(() => ({ differences, ask }), [differences, ask])
}
