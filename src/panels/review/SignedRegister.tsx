import { useState } from 'react'
import {
  signedStanding,
  type SignedStanding,
  type SignedState,
  type SignedThreat,
} from '@/review/signing/signedThreats'
import { SegmentedControl } from '@/ui/SegmentedControl'
import styles from './signed.module.css'
import { SignedDecision, SignedLevelCell, SignedReason, SignedTitle } from './SignedCells'
import { type SignedColumn, SignedPart } from './SignedPart'
import { whereOf } from './whereOf'

interface SignedRegisterProps {
  readonly threats: readonly SignedThreat[]
  readonly state: SignedState
}

/** What the register is narrowed to. */
const standings: readonly SignedStanding[] = ['open', 'waiting', 'dismissed', 'handled', 'gone']

const columns: readonly SignedColumn[] = [
  { label: 'Risk', fit: 'narrow' },
  { label: 'Threat', fit: 'wide', isHead: true },
  { label: 'Where' },
  { label: 'Decision' },
  { label: 'Reason', fit: 'wide' },
]

/** The threats as they stood on the day, whatever the rules of today say of them. */
export function SignedRegister({ threats, state }: SignedRegisterProps) {
  const [only, setOnly] = useState<SignedStanding | null>(null)
  const shown = threats.filter((threat) => only === null || signedStanding(threat) === only)
  const segments = standings.flatMap((id) => {
    const count = threats.filter((threat) => signedStanding(threat) === id).length
    return count > 0 ? [{ id, label: `${count} ${labels[id]}` }] : []
  })
  return (
    <div className={styles.register}>
      {segments.length > 1 && (
        <SegmentedControl<SignedStanding>
          label="Only threats that were"
          segments={segments}
          value={only}
          onChange={setOnly}
          canBeEmpty
        />
      )}
      <SignedPart
        key={only ?? ''}
        title="Threats as signed"
        columns={columns}
        rows={shown}
        nothing="No threat was known."
      >
        {(threat) => ({
          key: threat.id,
          cells: [
            <SignedLevelCell key="level" threat={threat} />,
            <SignedTitle key="title" threat={threat} />,
            whereOf(threat.on, state.model),
            <SignedDecision key="decision" threat={threat} state={state} />,
            <SignedReason key="reason" threat={threat} state={state} />,
          ],
        })}
      </SignedPart>
      <p className={styles.foot}>
        Levels, bands and decisions are those that were signed. The risk without controls and with
        the planned ones, and whether a decision still rested on its facts, are not signed: the
        rules of today would have to be asked.
        {threats.some(({ level }) => level?.isWorkedOutAnew) &&
          ' What controls leave of a threat written by hand is worked out anew, by the catalogue of today.'}
      </p>
    </div>
  )
}

const labels: { readonly [Each in SignedStanding]: string } = {
  open: 'open',
  waiting: 'waiting for an answer',
  dismissed: 'dismissed',
  handled: 'handled',
  gone: 'no longer found',
}
