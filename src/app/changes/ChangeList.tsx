import { useState } from 'react'
import type { ChangedDiagram } from '@/review/changes/drawn/changedDiagrams'
import type { ChangeKind } from '@/review/changes/drawn/changeMark'
import { LongList } from '@/panels/changes/LongList'
import { SegmentedControl } from '@/ui/SegmentedControl'
import styles from './changesOnDiagram.module.css'
import { changeSigns } from './changeSigns'

interface ChangeListProps {
  readonly diagram: ChangedDiagram
  readonly onChoose: (key: string) => void
}

const kinds: readonly ChangeKind[] = ['added', 'removed', 'changed']

/** What differs on a diagram, as a list; its legend narrows it to one kind. */
export function ChangeList({ diagram: { marks }, onChoose }: ChangeListProps) {
  const [only, setOnly] = useState<ChangeKind | null>(null)
  const countOf = (kind: ChangeKind) => marks.filter((mark) => mark.kind === kind).length
  const shown = marks.filter(({ kind }) => only === null || kind === only)
  if (marks.length === 0) {
    return (
      <p className={styles.quiet}>
        Nothing on this diagram is different. Moving a box is no change.
      </p>
    )
  }
  return (
    <>
      <SegmentedControl<ChangeKind>
        label="Kinds of changes"
        segments={kinds.map((kind) => ({
          id: kind,
          name: `${countOf(kind)} ${kind}`,
          label: (
            <span className={styles.sample}>
              <Line kind={kind} /> {countOf(kind)} {kind}
            </span>
          ),
        }))}
        value={only}
        onChange={setOnly}
        canBeEmpty
        isWide
      />
      <LongList key={only ?? ''} items={shown}>
        {({ key, kind, name, became, record }) => (
          <li key={key}>
            <button type="button" className={styles.entry} onClick={() => onChoose(key)}>
              <span className={styles.sign} data-kind={kind} aria-hidden>
                {changeSigns[kind]}
              </span>
              <span>
                {name}
                <span className={styles.quiet}>
                  {record ? `${record.noun}, ` : ''}
                  {became}
                </span>
              </span>
            </button>
          </li>
        )}
      </LongList>
    </>
  )
}

/** The line by which a kind is told on the picture. */
function Line({ kind }: { readonly kind: ChangeKind }) {
  return (
    <svg width="22" height="6" aria-hidden>
      <line x1="2" y1="3" x2="20" y2="3" data-kind={kind} />
    </svg>
  )
}
