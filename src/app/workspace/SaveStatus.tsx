import { CloudOff, HardDrive, LoaderCircle, TriangleAlert } from 'lucide-react'
import { useStore } from 'zustand'
import { useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { exportModel } from '../files/exportModel'
import { useSaveState } from './saveContext'
import styles from './Header.module.css'

/** Whether what is on the screen is stored, and if not, why, and the way to keep it all the same. */
export function SaveStatus() {
  const workspace = useWorkspace()
  const state = useStore(useSaveState())
  switch (state.status) {
    case 'saved':
      return (
        <output className={styles.save}>
          <HardDrive size={14} aria-hidden /> <span>Saved</span>
        </output>
      )
    case 'saving':
      return (
        <output className={styles.save}>
          <LoaderCircle size={14} aria-hidden /> <span>Saving</span>
        </output>
      )
    case 'failed':
      return (
        <div className={styles.failed} role="alert">
          {state.reason === 'denied' ? (
            <CloudOff size={16} aria-hidden />
          ) : (
            <TriangleAlert size={16} aria-hidden />
          )}
          <span>
            <strong>Not saved.</strong> {state.message}
          </span>
          <Button size="small" onPress={() => void exportModel(workspace)}>
            Export now
          </Button>
          {state.reason === 'outdated' && (
            <Button size="small" onPress={() => location.reload()}>
              Reload
            </Button>
          )}
        </div>
      )
  }
}
