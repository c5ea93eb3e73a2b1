import { useState } from 'react'
import { differencesInWords, reviewsInWords } from '@/interchange/signing/metWords'
import { dayInWords } from '@/store/dayInWords'
import { choicesIn } from '@/review/merging/mergeChoice'
import { useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { EmptyState } from '@/ui/EmptyState'
import { counted } from '@/model/counted'
import { MergeList } from './MergeList'
import styles from './merging.module.css'
import { type MergingFile, mergingFile } from './mergingFile'
import { takeOverChanges } from './takeOverChanges'
import { useMerging } from './useMerging'

const close = () => mergingFile.setState({ file: null })

/** Chooses what the open model takes over from another copy of it, record by record and field by field. */
export function MergeDialog({ file }: { readonly file: MergingFile }) {
  const workspace = useWorkspace()
  const merging = useMerging(file.model)
  const { met, chosen, outcome } = merging
  const [isAtWork, setAtWork] = useState(false)
  const { length: all } = choicesIn(met.questions)
  const takeOver = () => {
    setAtWork(true)
    takeOverChanges(workspace, { file, met, chosen }).then(close, () => {
      setAtWork(false)
      workspace.tell(
        'Nothing was taken over: the model as it is now could not be kept. Export it, then try again.',
      )
    })
  }
  const isEmpty = all === 0
  const brings = outcome.count > 0 || met.reviews.coming.length > 0
  return (
    <Dialog
      title={`Take over changes from “${file.fileName}”`}
      size="wide"
      isOpen
      onClose={close}
      footer={
        <>
          <output className={styles.sum}>
            {isEmpty
              ? reviewsOnly(met.reviews.coming.length)
              : `Takes over ${outcome.count} of ${counted(all, 'difference')}`}
          </output>
          <Button onPress={close}>Cancel</Button>
          <Button variant="primary" onPress={takeOver} isDisabled={!brings || isAtWork}>
            Take over
          </Button>
        </>
      }
    >
      <div className={styles.notes}>
        <p>{differencesInWords(met, dayInWords)}</p>
        {[...reviewsInWords(met, dayInWords), ...outcome.renumbered].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {isEmpty ? (
        <EmptyState title="Nothing to choose">
          What the file says of the model is what it says here.
        </EmptyState>
      ) : (
        <MergeList merging={merging} />
      )}
    </Dialog>
  )
}

function reviewsOnly(count: number): string {
  return count === 0 ? 'Nothing to take over' : `Takes over ${counted(count, 'signed review')}`
}
