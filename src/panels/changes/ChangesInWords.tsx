import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Changes } from '@/review/changes/changesBetween'
import { controlInWords, expiredInWords } from '@/review/changes/changesInWords'
import { Disclosure } from '@/ui/Disclosure'
import styles from './changes.module.css'
import { DecisionLine } from './DecisionLine'
import { LongList } from './LongList'
import { RecordChanges } from './RecordChanges'
import type { SoughtChanges } from './soughtChanges'
import { ThreatChanges } from './ThreatChanges'
import { ThreatLine } from './ThreatLine'

interface ChangesInWordsProps {
  readonly changes: Changes
  /** What a count has led to; another one each time it is asked for. */
  readonly sought: SoughtChanges | null
  /** Shows a record on the diagram, by `subjectKey`. */
  readonly onShow?: ((key: string) => void) | undefined
}

/** The changes as lists: what became of the risk and why, what changed in the model, what was decided. */
export function ChangesInWords({ changes, sought, onShow }: ChangesInWordsProps) {
  const { threats, records, controls, decisions, expired } = changes
  const counted = threats.filter(({ kind }) => kind !== 'quiet')
  const quiet = threats.filter(({ kind }) => kind === 'quiet')
  const at = (part: SoughtChanges['part']) => (sought?.part === part ? sought : null)
  return (
    <div className={styles.lists}>
      <Part title="What it did to the threats" count={counted.length} sought={at('threats')}>
        <ThreatChanges
          key={keyOf(sought, 'threats')}
          threats={counted}
          first={sought?.part === 'threats' ? sought.only : null}
        />
      </Part>
      <Part title="What changed in the model" count={records.length} sought={at('records')}>
        <RecordChanges
          key={keyOf(sought, 'records')}
          records={records}
          first={sought?.part === 'records' ? sought.only : null}
          onShow={onShow}
        />
      </Part>
      <Part title="Controls" count={controls.length}>
        <LongList items={controls}>
          {(change) => (
            <li key={change.id} className={styles.line}>
              {controlInWords(change)}
            </li>
          )}
        </LongList>
      </Part>
      <Part title="What was decided" count={decisions.length} sought={at('decisions')}>
        <LongList items={decisions}>
          {(change) => <DecisionLine key={`${change.id} ${change.kind}`} change={change} />}
        </LongList>
      </Part>
      <Part title="Acceptances that ran out" count={expired.length} sought={at('expired')}>
        <LongList items={expired}>
          {(acceptance) => (
            <li key={acceptance.threat.id} className={styles.line}>
              <p>{acceptance.threat.title}</p>
              <p className={styles.quiet}>{expiredInWords(acceptance)}</p>
            </li>
          )}
        </LongList>
      </Part>
      <Part title="Threats that count in neither state" count={quiet.length} isFolded>
        <LongList items={quiet}>
          {(change) => <ThreatLine key={change.id} change={change} />}
        </LongList>
      </Part>
    </div>
  )
}

/** A list that a count leads to begins anew, narrowed to what was counted. */
function keyOf(sought: SoughtChanges | null, part: 'threats' | 'records'): string {
  return sought?.part === part ? sought.only : ''
}

interface PartProps {
  readonly title: string
  readonly count: number
  readonly isFolded?: boolean
  /** What has led here; null while nothing has. */
  readonly sought?: SoughtChanges | null
  readonly children: ReactNode
}

function Part({ title, count, isFolded = false, sought = null, children }: PartProps) {
  const part = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(!isFolded)
  const [ledBy, setLedBy] = useState(sought)
  if (sought !== ledBy) {
    setLedBy(sought)
    if (sought) setOpen(true)
  }
  useEffect(() => {
    if (!sought) return
    part.current?.querySelector('button')?.focus({ preventScroll: true })
    part.current?.scrollIntoView({ block: 'start' })
  }, [sought])
  if (count === 0) return null
  return (
    <div ref={part}>
      <Disclosure level={3} title={title} count={count} isOpen={isOpen} onToggle={setOpen}>
        {children}
      </Disclosure>
    </div>
  )
}
