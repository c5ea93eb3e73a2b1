import { useState } from 'react'
import { changeCounts } from '@/review/changes/changeCounts'
import { isEmpty } from '@/review/changes/changesBetween'
import { SegmentedControl } from '@/ui/SegmentedControl'
import styles from './changes.module.css'
import { ChangesInWords } from './ChangesInWords'
import type { OnDiagram } from './diagramSlot'
import { MovedInMatrix } from './MovedInMatrix'
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
  const showOnDiagram = (key: string) => {
    show(key)
    setLook('diagram')
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
        <p className={styles.sum}>{sumOf(comparison)}</p>
      </div>
      {look === 'words' && <ChangesInWords changes={changes} onShow={showOnDiagram} />}
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

/** “2 added, 1 removed, 3 changed · 4 new threats, 1 worse · 2 decisions”; what there is none of is left out. */
function sumOf({ changes }: Comparison): string {
  const counts = changeCounts(changes)
  return [
    said([
      [counts.added, 'added'],
      [counts.removed, 'removed'],
      [counts.changed, 'changed'],
    ]),
    said([
      [counts.newThreats, 'new threat', 'new threats'],
      [counts.goneThreats, 'threat gone', 'threats gone'],
      [counts.worse, 'worse'],
      [counts.better, 'better'],
    ]),
    said([
      [counts.decisions, 'decision', 'decisions'],
      [counts.expired, 'acceptance ran out', 'acceptances ran out'],
    ]),
  ]
    .filter(Boolean)
    .join(' · ')
}

function said(parts: readonly (readonly [count: number, one: string, several?: string])[]): string {
  return parts
    .filter(([count]) => count > 0)
    .map(([count, one, several = one]) => `${count} ${count === 1 ? one : several}`)
    .join(', ')
}
