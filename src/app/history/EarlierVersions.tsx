import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import { listRevisions } from '@/persistence/revisions'
import { useModel, useWorkspace } from '@/store/workspace'
import { Dialog } from '@/ui/Dialog'
import { closeDialog } from '../commands/dialogs'
import { database } from '../database'
import styles from './history.module.css'
import { HistorySpace } from './HistorySpace'
import { KeepForm } from './KeepForm'
import { Said } from './Said'
import { useDeleting } from './useDeleting'
import { VersionDetail } from './VersionDetail'
import { VersionList } from './VersionList'
import { WithDifferences } from './WithDifferences'
import { nameOf } from './versionWords'

/** The states of the model that were kept, each to be looked at, compared and brought back. */
export function EarlierVersions() {
  const id = useModel(({ about }) => about.id)
  const revisions = useLiveQuery(() => listRevisions(database, id), [id])
  const [chosen, choose] = useState<number | null>(null)
  const deleting = useDeleting()
  useLeaving()
  const version = revisions?.find(({ key }) => key === chosen) ?? null
  return (
    <Dialog
      title="Earlier versions"
      size="wide"
      isOpen
      onClose={closeDialog}
      footer={<HistorySpace revisions={revisions ?? []} />}
    >
      <div className={styles.sides} data-open={version !== null}>
        <div className={styles.versions}>
          <KeepForm />
          <Said deleting={deleting} />
          <WithDifferences revisions={revisions}>
            <VersionList revisions={revisions} chosen={version?.key ?? null} onChoose={choose} />
          </WithDifferences>
        </div>
        <div className={styles.detail}>
          {version ? (
            <VersionDetail
              key={version.key}
              version={version}
              onBack={() => choose(null)}
              onDelete={() => deleting.remove([version], `Deleted “${nameOf(version)}”`)}
            />
          ) : (
            <p className={styles.nothing}>Choose a version to look at it.</p>
          )}
        </div>
      </div>
    </Dialog>
  )
}

/** Whoever goes from a change to what it is about wants to see that. */
function useLeaving() {
  const { session } = useWorkspace()
  useEffect(() => {
    addEventListener('hashchange', closeDialog)
    const stop = session.subscribe(({ selection }, before) => {
      if (selection !== before.selection) closeDialog()
    })
    return () => {
      removeEventListener('hashchange', closeDialog)
      stop()
    }
  }, [session])
}
