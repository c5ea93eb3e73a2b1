import { useState } from 'react'
import { isEmpty } from '@/review/changes/changesBetween'
import { SegmentedControl } from '@/ui/SegmentedControl'
import styles from './changes.module.css'
import { ChangesInWords } from './ChangesInWords'
import { ChangeSum } from './ChangeSum'
import type { OnDiagram } from './diagramSlot'
import { MovedInMatrix } from './MovedInMatrix'
import type { SoughtChanges } from './soughtChanges'
import type { Comparison } from './useComparison'

const looks = [
  { id: 'words', label: 'In words' },
  { id: 'matrix', label: 'On the matrix' },
  { id: 'diagram', label: 'On the diagram' },
] as const
type Look = (typeof looks)[number]['id']

interface ChangesViewProps {
  readonly comparison: Comparison
  readonly OnDiagram: OnDiagram
}

/** What differs between two states: in words, where it moves the risk, and on the diagrams. */
export function ChangesView({ comparison, OnDiagram }: ChangesViewProps) {
  const { changes } = comparison
  const [look, setLook] = useState<Look>('words')
  const [shown, show] = useState<string | null>(null)
  const [sought, seek] = useState<SoughtChanges | null>(null)
  const showOnDiagram = (key: string) => {
    show(key)
    setLook('diagram')
  }
  const seekInWords = (next: SoughtChanges) => {
    seek({ ...next })
    setLook('words')
  }
  if (isEmpty(changes)) {
    return (
      <p className={styles.nothing}>
        Nothing has changed: the same records, the same threats, the same decisions. Where things
        are drawn does not count.
      </p>
    )
  }
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <SegmentedControl<Look>
          label="How the changes are shown"
          segments={looks}
          value={look}
          onChange={(id) => id && setLook(id)}
        />
        <ChangeSum changes={changes} onSeek={seekInWords} />
      </div>
      {look === 'words' && (
        <ChangesInWords changes={changes} sought={sought} onShow={showOnDiagram} />
      )}
      {look === 'matrix' && <MovedInMatrix comparison={comparison} />}
      {look === 'diagram' && (
        <OnDiagram
          comparison={comparison}
          shown={shown}
          onShow={show}
          onWords={() => setLook('words')}
        />
      )}
    </div>
  )
}
