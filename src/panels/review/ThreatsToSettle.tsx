import { useEffect, useRef } from 'react'
import type { Threat } from '@/review/threat'
import { useAnalysis, useModel } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import { LongList } from '../changes/LongList'
import { DetailPane } from '../register/DetailPane'
import { stateFlag } from '@/review/stateFlag'
import rows from '../threatRow.module.css'
import { namesOf } from '@/rules/explain/nameOf'
import styles from './review.module.css'
import stepStyles from './steps.module.css'
import type { Whereabouts } from './useStage'
import { useRowKeys } from './useRowKeys'
import { useStayingIds } from './useStayingIds'
import { isFocusLost } from './useTitleFocus'

interface ThreatsToSettleProps {
  readonly threats: readonly Threat[]
  /** Said when there are none. */
  readonly none: string
  readonly where: Whereabouts
  /** What a row says besides its title. */
  readonly note?: (threat: Threat) => string
}

/**
 * Threats that wait for something, each to be opened and settled beside the list. What has been settled
 * stays in it, so that nothing moves under the eyes.
 */
export function ThreatsToSettle({ threats, none, where, note }: ThreatsToSettleProps) {
  const all = useAnalysis((analysis) => analysis?.threats) ?? []
  const ids = useStayingIds(threats.map(({ id }) => id))
  const byId = new Map(all.map((threat) => [threat.id, threat]))
  const opened = all.find(({ id }) => id === where.threat) ?? null
  const list = useFocusBack(opened?.id ?? null)
  const unsettled = new Set(threats)
  const listed = ids.flatMap((id) => byId.get(id) ?? [])
  const { stop, rowKeys } = useRowKeys(listed.map(({ id }) => id))
  if (listed.length === 0) return <p className={styles.nothing}>{none}</p>
  return (
    <div className={stepStyles.beside} data-open={opened !== null || undefined}>
      {/* The arrow keys are heard at whichever row has the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={stepStyles.rows} ref={list} {...rowKeys}>
        <LongList items={listed}>
          {(threat) => (
            <li key={threat.id}>
              <Row
                threat={threat}
                note={unsettled.has(threat) ? (note?.(threat) ?? '') : 'Settled'}
                isOpen={threat.id === opened?.id}
                isStop={threat.id === stop}
                onOpen={() => where.open(threat.id)}
              />
            </li>
          )}
        </LongList>
      </div>
      {opened && (
        <DetailPane
          threat={opened}
          rows={listed}
          onOpen={({ id }) => where.open(id)}
          onClose={() => where.open(null)}
        />
      )}
    </div>
  )
}

/** Whoever closes a threat goes on at its row. */
function useFocusBack(opened: string | null) {
  const list = useRef<HTMLDivElement>(null)
  const last = useRef<string | null>(null)
  useEffect(() => {
    if (opened !== null) last.current = opened
    else if (last.current !== null && isFocusLost()) {
      const row = `[data-threat="${CSS.escape(last.current)}"]`
      list.current?.querySelector<HTMLElement>(row)?.focus()
    }
  }, [opened])
  return list
}

interface RowProps {
  readonly threat: Threat
  readonly note: string
  readonly isOpen: boolean
  /** Whether Tab comes to it. */
  readonly isStop: boolean
  readonly onOpen: () => void
}

function Row({ threat, note, isOpen, isStop, onOpen }: RowProps) {
  const where = useModel((model) => namesOf(threat.on, model))
  return (
    <button
      type="button"
      className={rows.row}
      data-threat={threat.id}
      aria-current={isOpen}
      tabIndex={isStop ? 0 : -1}
      onClick={onOpen}
    >
      <BandBadge band={threat.ratings?.residual.band ?? 'unrated'} />
      <span className={rows.text}>
        {threat.title || 'A threat without a title'}
        <span className={rows.where}>{where}</span>
      </span>
      <span className={rows.meta}>
        {threat.decision?.number && <span>T-{threat.decision.number}</span>}
        <span>{note || stateFlag(threat.state)}</span>
      </span>
    </button>
  )
}
