import type { ReactNode } from 'react'
import type { Changes } from '@/review/changes/changesBetween'
import { controlInWords, expiredInWords } from '@/review/changes/changesInWords'
import { Disclosure } from '@/ui/Disclosure'
import styles from './changes.module.css'
import { DecisionLine } from './DecisionLine'
import { LongList } from './LongList'
import { RecordChanges } from './RecordChanges'
import { ThreatChanges } from './ThreatChanges'
import { ThreatLine } from './ThreatLine'

interface ChangesInWordsProps {
  readonly changes: Changes
  /** Shows a record on the diagram, by `subjectKey`. */
  readonly onShow?: ((key: string) => void) | undefined
}

/** The changes as lists: what became of the risk and why, what changed in the model, what was decided. */
export function ChangesInWords({ changes, onShow }: ChangesInWordsProps) {
  const { threats, records, controls, decisions, expired } = changes
  const counted = threats.filter(({ kind }) => kind !== 'quiet')
  const quiet = threats.filter(({ kind }) => kind === 'quiet')
  return (
    <div className={styles.lists}>
      <Part title="What it did to the threats" count={counted.length}>
        <ThreatChanges threats={counted} />
      </Part>
      <Part title="What changed in the model" count={records.length}>
        <RecordChanges records={records} onShow={onShow} />
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
      <Part title="What was decided" count={decisions.length}>
        <LongList items={decisions}>
          {(change) => <DecisionLine key={`${change.id} ${change.kind}`} change={change} />}
        </LongList>
      </Part>
      <Part title="Acceptances that ran out" count={expired.length}>
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

interface PartProps {
  readonly title: string
  readonly count: number
  readonly isFolded?: boolean
  readonly children: ReactNode
}

function Part({ title, count, isFolded = false, children }: PartProps) {
  if (count === 0) return null
  return (
    <Disclosure level={3} title={title} count={count} isOpenAtFirst={!isFolded}>
      {children}
    </Disclosure>
  )
}
