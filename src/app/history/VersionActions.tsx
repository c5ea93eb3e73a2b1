import { useState } from 'react'
import type { Model } from '@/model/model'
import type { Revision } from '@/persistence/revisions'
import { Button } from '@/ui/Button'
import styles from './history.module.css'
import { NameForm } from './NameForm'
import { useRestoring } from './useRestoring'

interface VersionActionsProps {
  readonly version: Revision
  /** Null while the version is not read, or cannot be. */
  readonly model: Model | null
  readonly onDelete: () => void
}

/** What can be done with a version. Whatever it is, it can be taken back. */
export function VersionActions({ version, model, onDelete }: VersionActionsProps) {
  const [isNaming, setNaming] = useState(false)
  const { restore, restoreApart } = useRestoring(version)
  if (isNaming) return <NameForm version={version} onClose={() => setNaming(false)} />
  return (
    <div className={styles.actions}>
      {model && (
        <>
          <Button variant="primary" onPress={() => void restore(model)}>
            Restore
          </Button>
          <Button onPress={() => void restoreApart(model)}>Restore as a new model</Button>
        </>
      )}
      <Button variant="quiet" onPress={() => setNaming(true)}>
        {version.kept === 'named' ? 'Rename' : 'Name it'}
      </Button>
      <Button variant="quiet" onPress={onDelete}>
        Delete
      </Button>
    </div>
  )
}
