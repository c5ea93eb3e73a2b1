import type { ReactNode } from 'react'
import { type ControlStatus } from '@/model/appliedControl'
import { isInPlace } from '@/review/controls/comparisons'
import { type Wait, waits, waitsOf } from '@/review/controls/waiting'
import { type ControlQuery, noControlQuery } from '@/store/controlQuery'
import { today } from '@/store/today'
import { useModel } from '@/store/workspace'
import styles from './controls.module.css'
import { waitWords } from '@/review/controls/waitWords'
import type { Asking } from './useControlQuery'

const inPlace: readonly ControlStatus[] = ['implemented', 'verified']

/** How many controls have come how far, and what waits; each number opens the list behind it. */
export function Summary({ asking }: { readonly asking: Asking }) {
  const controls = useModel((model) => model.controls)
  const all = Object.values(controls)
  if (all.length === 0) return null
  const day = today()
  const count = (status: ControlStatus) => all.filter((each) => each.status === status).length
  const waiting = (wait: Wait) => all.filter((each) => waitsOf(each, day).includes(wait)).length
  return (
    <div className={styles.summary}>
      <Tally asking={asking} count={all.filter(isInPlace).length} to={{ status: inPlace }}>
        in place
      </Tally>
      <Tally asking={asking} count={count('planned')} to={{ status: ['planned'] }}>
        planned
      </Tally>
      <Tally asking={asking} count={count('proposed')} to={{ status: ['proposed'] }}>
        proposed
      </Tally>
      {count('rejected') > 0 && (
        <Tally asking={asking} count={count('rejected')} to={{ status: ['rejected'] }}>
          rejected
        </Tally>
      )}
      {waits
        .filter((wait) => waiting(wait) > 0)
        .map((wait) => (
          <Tally key={wait} asking={asking} count={waiting(wait)} to={{ waits: [wait] }} isWaiting>
            {waitWords[wait].toLowerCase()}
          </Tally>
        ))}
    </div>
  )
}

interface TallyProps {
  readonly asking: Asking
  readonly count: number
  readonly to: Partial<ControlQuery>
  readonly isWaiting?: boolean
  readonly children: ReactNode
}

function Tally({ asking, count, to, isWaiting = false, children }: TallyProps) {
  const { query, change } = asking
  const { group, sort, open } = query
  const wanted = { ...noControlQuery, ...to, group, sort, open }
  const isShown = JSON.stringify(wanted) === JSON.stringify(query)
  // Pressed again, it shows everything again.
  const show = () => change(isShown ? { ...noControlQuery, group, sort, open } : wanted)
  return (
    <button
      type="button"
      className={styles.tally}
      data-waiting={(isWaiting && count > 0) || undefined}
      aria-pressed={isShown}
      onClick={show}
    >
      <strong>{count}</strong> {children}
    </button>
  )
}
