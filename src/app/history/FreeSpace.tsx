import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import type { ModelId } from '@/model/id'
import { bytesOf, type Clearing, clearedBy } from '@/persistence/revisionCare'
import { allRevisions, type Revision } from '@/persistence/revisions'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { counted } from '@/model/counted'
import { database } from '../database'
import styles from './history.module.css'
import { Said } from './Said'
import { type Deleting, useDeleting } from './useDeleting'
import { sizeWords } from './versionWords'

interface FreeSpaceProps {
  /** The open model; null where none is. */
  readonly model: ModelId | null
  readonly onClose: () => void
}

interface Choice {
  readonly id: string
  readonly title: string
  readonly clearing: Clearing
  readonly isOfModel?: boolean
}

const choices: readonly Choice[] = [
  { id: 'thin', title: 'Thin out the automatic versions of all models', clearing: 'thinned' },
  {
    id: 'model',
    title: 'Delete the automatic versions of this model',
    clearing: 'cleared',
    isOfModel: true,
  },
  { id: 'all', title: 'Delete the automatic versions of all models', clearing: 'cleared' },
]

/** Makes room by letting automatic versions go. What each choice frees is said before. */
export function FreeSpace({ model, onClose }: FreeSpaceProps) {
  const revisions = useLiveQuery(() => allRevisions(database))
  const deleting = useDeleting()
  const [now] = useState(() => Date.now())
  const gone = ({ clearing, isOfModel }: Choice) =>
    clearedBy(clearing, revisions ?? [], now).filter(
      ({ modelId }) => !isOfModel || modelId === model,
    )
  return (
    <Dialog title="Free space" isOpen onClose={onClose}>
      {revisions && (
        <>
          <p className={styles.sum}>
            The earlier versions of all models take {sizeWords(bytesOf(revisions))}. Versions with a
            name, those kept before something was replaced, and signed reviews stay.
          </p>
          <ul className={styles.choices}>
            {choices
              .filter(({ isOfModel }) => !isOfModel || model !== null)
              .map((choice) => (
                <ClearingLine
                  key={choice.id}
                  title={choice.title}
                  gone={gone(choice)}
                  onFree={deleting.remove}
                />
              ))}
          </ul>
          <Said deleting={deleting} />
        </>
      )}
    </Dialog>
  )
}

interface ClearingLineProps {
  readonly title: string
  readonly gone: readonly Revision[]
  readonly onFree: Deleting['remove']
}

function ClearingLine({ title, gone, onFree }: ClearingLineProps) {
  const size = sizeWords(bytesOf(gone))
  const versions = counted(gone.length, 'version')
  return (
    <li>
      <span>
        {title}
        <span className={styles.quiet}>
          {gone.length === 0 ? 'Frees nothing' : `${versions}, ${size}`}
        </span>
      </span>
      <Button
        size="small"
        aria-label={`${title}: ${versions}`}
        isDisabled={gone.length === 0}
        onPress={() => onFree(gone, `Deleted ${versions}, which took ${size}`)}
      >
        {gone.length === 0 ? 'Free' : `Free ${size}`}
      </Button>
    </li>
  )
}
