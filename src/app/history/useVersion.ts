import { useEffect, useState } from 'react'
import { type Revision, type RevisionReading, revisionModel } from '@/persistence/revisions'
import { database } from '../database'

const unread: RevisionReading = {
  status: 'damaged',
  message: 'The browser could not read this version.',
}

/** A version as it is read; null until then, and without a version. */
export function useVersion(version: Revision | null): RevisionReading | null {
  const [read, setRead] = useState<{ key: number; reading: RevisionReading } | null>(null)
  const key = version?.key
  useEffect(() => {
    if (key === undefined) return
    let isCurrent = true
    void revisionModel(database, key)
      .catch(() => unread)
      .then((reading) => isCurrent && setRead({ key, reading }))
    return () => {
      isCurrent = false
    }
  }, [key])
  return read?.key === key ? (read?.reading ?? null) : null
}
