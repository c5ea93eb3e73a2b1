import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import type { Moment } from '@/model/text'
import { dayInWords } from '@/store/dayInWords'
import { listRevisions, type Revision } from '@/persistence/revisions'
import { reviewsInOrder } from '@/review/signing/reviewsInOrder'
import { useModel } from '@/store/workspace'
import { database } from '../database'
import { momentOf } from '../history/versionWords'

/** A state of the open model that can be compared, as it is chosen from a list. */
export interface KeptEntry {
  /** The id of a signed review, or that of a version by `versionId`. */
  readonly id: string
  readonly of: 'review' | 'version'
  readonly at: Moment
  readonly label: string
  readonly hint: string
}

/** How an earlier version is called in an address. */
export function versionId({ key }: Pick<Revision, 'key'>): string {
  return `version:${key}`
}

/** What of the open model can be compared with another state of it. */
export interface KeptStates {
  /** The signed reviews and the earlier versions, the latest first. */
  readonly entries: readonly KeptEntry[]
  /** Undefined until they are read, which takes a moment. */
  readonly versions: readonly Revision[] | undefined
}

/** The states of the open model that were kept; versions come once they are read. */
export function useKeptStates(): KeptStates {
  const reviews = useModel((model) => model.reviews)
  const model = useModel(({ about }) => about.id)
  const versions = useLiveQuery(() => listRevisions(database, model), [model])
  return useMemo(() => {
    const signed = reviewsInOrder({ reviews }).map(({ id, by, at }, index): KeptEntry => ({
      id,
      of: 'review',
      at,
      label: `Review ${index + 1}, ${dayInWords(at)}`,
      hint: `Signed by ${by}`,
    }))
    const entries = [...signed, ...(versions ?? []).map(versionEntry)].toSorted(latestFirst)
    return { entries, versions }
  }, [reviews, versions])
}

function versionEntry(version: Revision): KeptEntry {
  const { at, kept, label } = version
  const moment = momentOf(version)
  const [name, hint] = kept === 'named' ? [label, moment] : [moment, label]
  return { id: versionId(version), of: 'version', at, label: name, hint }
}

const latestFirst = (one: KeptEntry, other: KeptEntry) =>
  one.at < other.at ? 1 : one.at > other.at ? -1 : 0
