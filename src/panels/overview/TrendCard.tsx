import { useEffect, useState } from 'react'
import type { Model } from '@/model/model'
import { type Change, type Trend, trendBetween } from '@/review/trend'
import { useAnalysis } from '@/store/workspace'
import { BandChange } from '@/ui/BandChange'
import { Disclosure } from '@/ui/Disclosure'
import { Select } from '@/ui/Select'
import { momentInWords } from '@/store/momentInWords'
import { useOpenThreat } from '../useOpenThreat'
import { Card } from './Card'
import styles from './overview.module.css'
import { useThreatsThen } from './useThreatsThen'

/** An earlier state of the model. */
export interface EarlierState {
  readonly id: string
  /** A moment, as `2026-11-22T09:00:00.000Z`. */
  readonly at: string
  readonly label: string
  readonly isSigned: boolean
}

/** Where earlier states come from. */
export interface Earlier {
  /** What was signed comes first, then what was kept; of both the latest first. */
  readonly list: () => Promise<readonly EarlierState[]>
  /** Null when it is gone or cannot be read. */
  readonly read: (id: string) => Promise<Model | null>
}

/**
 * What has come, gone and moved among the open threats: since the last signed review, or before the
 * first one since the oldest state that was kept, unless another is chosen.
 */
export function TrendCard({ earlier }: { readonly earlier: Earlier }) {
  const states = useStates(earlier)
  const [chosen, choose] = useState<string | null>(null)
  const since =
    states.find(({ id }) => id === chosen) ??
    states.find(({ isSigned }) => isSigned) ??
    states.at(-1)
  if (!since) {
    return (
      <Card title="Trend" size="whole">
        <p className={styles.hint}>
          There is nothing to compare with yet. While you edit, Corral keeps the model as it was
          every ten minutes.
        </p>
      </Card>
    )
  }
  const options = states.map(({ id, at, label }) => ({ id, label: moment(at), hint: label }))
  return (
    <Card
      title="Trend"
      size="whole"
      choice={
        <Select
          label="Since"
          isLabelHidden
          isQuiet
          options={options}
          value={since.id}
          onChange={choose}
        />
      }
    >
      <Since key={since.id} earlier={earlier} since={since} />
    </Card>
  )
}

const moment = (at: string) => `Since ${momentInWords(at)}`

function useStates(earlier: Earlier): readonly EarlierState[] {
  const [states, setStates] = useState<readonly EarlierState[]>([])
  useEffect(() => {
    let isCurrent = true
    void earlier.list().then((found) => isCurrent && setStates(found))
    return () => {
      isCurrent = false
    }
  }, [earlier])
  return states
}

interface SinceProps {
  readonly earlier: Earlier
  readonly since: EarlierState
}

function Since({ earlier, since }: SinceProps) {
  const then = useThreatsThen(earlier, since.id)
  const now = useAnalysis((analysis) => analysis?.threats) ?? []
  if (then === 'unreadable') {
    return <p className={styles.hint}>This state of the model cannot be read any more.</p>
  }
  if (then === null) return <p className={styles.hint}>Comparing…</p>
  return <Changes trend={trendBetween(then, now)} />
}

const parts = [
  { id: 'came', label: 'New or open again', mark: '+' },
  { id: 'worse', label: 'Worse', mark: '▲' },
  { id: 'better', label: 'Better', mark: '▼' },
  { id: 'went', label: 'No longer open', mark: '−' },
] as const

function Changes({ trend }: { readonly trend: Trend }) {
  const isStill = parts.every(({ id }) => trend[id].length === 0)
  return (
    <>
      {isStill && (
        <p className={styles.hint}>
          Nothing has moved: the same threats are open, in the same bands.
        </p>
      )}
      {parts.map(({ id, label, mark }) => (
        <Part key={id} label={label} mark={mark} changes={trend[id]} />
      ))}
      <Part label="Open as before" mark="=" changes={trend.same} />
    </>
  )
}

interface PartProps {
  readonly label: string
  readonly mark: string
  readonly changes: readonly Change[]
}

function Part({ label, mark, changes }: PartProps) {
  const [isOpen, setOpen] = useState(false)
  if (changes.length === 0) return null
  const title = (
    <span className={styles.part}>
      <span aria-hidden>{mark}</span> {label}
    </span>
  )
  return (
    <Disclosure level={3} title={title} count={changes.length} isOpen={isOpen} onToggle={setOpen}>
      {isOpen && (
        <ul className={styles.list}>
          {changes.map((change) => (
            <Moved key={change.threat.id} change={change} />
          ))}
        </ul>
      )}
    </Disclosure>
  )
}

function Moved({ change: { threat, from, to } }: { readonly change: Change }) {
  const open = useOpenThreat()
  const isThere = useAnalysis((analysis) => analysis?.threats.some(({ id }) => id === threat.id))
  return (
    <li className={styles.line}>
      {isThere ? (
        <button type="button" className={styles.figure} onClick={() => open(threat.id)}>
          <span className={styles.name}>{threat.title}</span>
        </button>
      ) : (
        <span>{threat.title}</span>
      )}
      <span className={styles.stake}>
        <BandChange from={from} to={to} />
      </span>
    </li>
  )
}
