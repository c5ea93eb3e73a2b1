import { inCodeUnitOrder } from '@/model/canonicalJson'
import type { SignedState, SignedThreat } from '@/review/signing/signedThreats'
import { isOpen } from '@/review/state'
import { dayInWords } from '@/store/dayInWords'
import styles from './signed.module.css'
import { SignedLevelCell, SignedReason, SignedTitle } from './SignedCells'
import { type SignedColumn, SignedPart } from './SignedPart'
import { whereOf } from './whereOf'

const columns: readonly SignedColumn[] = [
  { label: 'Risk', fit: 'narrow' },
  { label: 'Threat', fit: 'wide', isHead: true },
  { label: 'Where' },
  { label: 'Reason', fit: 'wide' },
  { label: 'By' },
  { label: 'Until' },
]

interface SignedAcceptedProps {
  readonly threats: readonly SignedThreat[]
  readonly state: SignedState
}

/** What was to stay as it is, knowingly: why, who said so and until when; the first to end comes first. */
export function SignedAccepted({ threats, state }: SignedAcceptedProps) {
  const rows = threats
    .filter((threat) => isOpen(threat.state) && threat.decision?.response === 'accept')
    .toSorted((one, other) => inCodeUnitOrder(untilOf(one), untilOf(other)))
  return (
    <SignedPart
      title="Accepted risks"
      columns={columns}
      rows={rows}
      nothing="No risk was accepted."
    >
      {(threat) => ({
        key: threat.id,
        cells: [
          <SignedLevelCell key="level" threat={threat} />,
          <SignedTitle key="title" threat={threat} />,
          whereOf(threat.on, state.model),
          <SignedReason key="reason" threat={threat} state={state} />,
          <By key="by" threat={threat} />,
          <Until key="until" until={threat.decision?.until ?? null} day={state.day} />,
        ],
      })}
    </SignedPart>
  )
}

// Those without an end come last.
const untilOf = ({ decision }: SignedThreat) => decision?.until ?? '9999-12-31'

function By({ threat: { decision } }: { readonly threat: SignedThreat }) {
  return (
    <>
      <span className={styles.line}>{decision?.by.trim() || 'Not named'}</span>
      {decision?.at && <span className={styles.quiet}>{dayInWords(decision.at)}</span>}
    </>
  )
}

function Until({ until, day }: { readonly until: string | null; readonly day: string }) {
  if (until === null) return 'No end'
  return (
    <>
      {dayInWords(until)}
      {until < day && <span className={styles.quiet}>Had run out when it was signed</span>}
    </>
  )
}
