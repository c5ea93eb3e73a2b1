import { TriangleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import { libraryFailure } from '@/persistence/library'
import type { Failure } from '@/persistence/saveState'
import { database } from '../database'
import styles from './HomeScreen.module.css'

/** Says before anyone draws that this browser stores nothing. */
export function StorageWarning() {
  const [failure, setFailure] = useState<Failure | null>(null)
  useEffect(() => {
    void libraryFailure(database).then(setFailure)
  }, [])
  if (!failure) return null
  return (
    <p className={styles.warning} role="alert">
      <TriangleAlert size={16} aria-hidden />
      <span>
        <strong>Nothing can be saved here.</strong> {failure.message}
      </span>
    </p>
  )
}
