import { useMemo } from 'react'
import type { Model } from '@/model/model'
import { useSide } from '@/panels/changes/useComparison'
import type { Revision } from '@/persistence/revisions'
import { bandNow } from '@/review/bandNow'
import { isOpen, waitsForDecision } from '@/review/state'
import { summaryOf } from '@/review/summary'
import { today } from '@/store/today'
import { BandBadge } from '@/ui/BandBadge'
import { counted } from '@/model/counted'
import styles from './history.module.css'

interface VersionThreatsProps {
  readonly model: Model
  readonly version: Revision
}

/** The threats that were open in a version, found by the rules of today. */
export function VersionThreats({ model, version: { at } }: VersionThreatsProps) {
  const state = useMemo(() => ({ model, at, day: today(new Date(at)) }), [model, at])
  const side = useSide(state)
  if (!side) return <p className={styles.nothing}>Looking for threats…</p>
  const open = side.threats.filter((threat) => isOpen(threat.state))
  const { toDecide } = summaryOf(side.threats)
  return (
    <div className={styles.scrolled}>
      <p className={styles.quiet}>
        {counted(open.length, 'open threat')}, {toDecide} to decide, by the rules of today.
      </p>
      <ul className={styles.threats}>
        {open.map((threat) => {
          const band = bandNow(threat)
          return (
            <li key={threat.id}>
              {band ? <BandBadge band={band} /> : <span className={styles.unrated}>–</span>}
              <span>{threat.title || 'A threat without a title'}</span>
              {waitsForDecision(threat.state) && <span className={styles.quiet}>To decide</span>}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
