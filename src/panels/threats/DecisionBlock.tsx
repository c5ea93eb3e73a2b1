import { useId } from 'react'
import { assign, reconsider } from '@/review/decide'
import { waitsForDecision } from '@/review/state'
import type { Threat } from '@/review/threat'
import { useEdit } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { Select } from '@/ui/Select'
import { TypedField } from '../TypedField'
import { dayInWords } from '@/store/dayInWords'
import { LinkList } from './LinkList'
import { ResponseForm } from './ResponseForm'
import { responseWords } from '@/review/responses'
import { workStatuses } from '@/review/workStatuses'
import detail from './detail.module.css'
import styles from './threats.module.css'

interface DecisionBlockProps {
  readonly threat: Threat
  /** Whether another decision is about to take the place of the one that stands. */
  readonly isDeciding: boolean
  readonly onDeciding: (isDeciding: boolean) => void
}

/** What was decided about a threat, or the form to decide it. */
export function DecisionBlock({ threat, isDeciding, onDeciding }: DecisionBlockProps) {
  const { decision, state } = threat
  const done = () => onDeciding(false)
  if (state === 'handled' && !decision?.response) return null
  const decided = decision?.response ?? null
  return (
    <section className={detail.box} aria-label="Decision">
      {decided === null || isDeciding ? (
        <>
          <h3 className={detail.heading}>What do you do about it?</h3>
          <ResponseForm threats={[threat]} onDone={done} />
        </>
      ) : (
        <Decided threat={threat} onChange={() => onDeciding(true)} />
      )}
    </section>
  )
}

interface DecidedProps {
  readonly threat: Threat
  readonly onChange: () => void
}

function Decided({ threat, onChange }: DecidedProps) {
  const { decision, state } = threat
  if (!decision?.response) return null
  const { reason, response } = decision
  return (
    <>
      <h3 className={detail.heading}>{outcomeWords(decision)}</h3>
      {reason && <p className={detail.prose}>{reason}</p>}
      <p className={styles.quiet}>{signature(decision)}</p>
      {state !== 'gone' && response !== 'dismiss' && <Assignment threat={threat} />}
      <LinkList threat={threat} />
      {state !== 'gone' && <DecidedActions threat={threat} onChange={onChange} />}
    </>
  )
}

type Handled = NonNullable<Threat['decision']>

/** “Accepted until 20 Feb 2027”. */
function outcomeWords({ response, until }: Handled): string {
  const done = response ? responseWords(response)?.done : ''
  return `${done ?? ''}${until ? ` until ${dayInWords(until)}` : ''}`
}

function signature({ by, at }: Handled): string {
  return `${by || 'Somebody'}${at ? `, ${dayInWords(at)}` : ''}`
}

function DecidedActions({ threat, onChange }: DecidedProps) {
  const edit = useEdit()
  const meaning = useId()
  const stands = !waitsForDecision(threat.state)
  return (
    <>
      <div className={styles.actions}>
        {stands && (
          <Button size="small" aria-describedby={meaning} onPress={onChange}>
            Change decision
          </Button>
        )}
        <Button
          size="small"
          variant="quiet"
          aria-describedby={meaning}
          onPress={() => edit('Withdraw decision', (model) => reconsider(model, threat))}
        >
          Withdraw decision
        </Button>
      </div>
      <p className={styles.quiet} id={meaning}>
        {stands && 'Change puts another decision in its place. '}Withdraw leaves the threat without
        one, to be decided.
      </p>
    </>
  )
}

/** Who does the work until when, and how far it has come; what is accepted needs no work. */
function Assignment({ threat }: { readonly threat: Threat }) {
  const edit = useEdit()
  const { decision, id } = threat
  if (!decision) return null
  return (
    <div className={detail.pair}>
      {decision.response !== 'accept' && (
        <Select
          label="Work"
          options={workStatuses}
          value={decision.status}
          onChange={(status) =>
            edit('Change work status', (model) => assign(model, threat, { status }))
          }
        />
      )}
      <TypedField
        label="Owner"
        value={decision.owner}
        step="Assign threat"
        mergeKey={`threat:owner:${id}`}
        change={(model, owner) => assign(model, threat, { owner })}
      />
      <TypedField
        label="Due"
        type="date"
        value={decision.due ?? ''}
        step="Set due date"
        mergeKey={`threat:due:${id}`}
        change={(model, due) => assign(model, threat, { due: due || null })}
      />
    </div>
  )
}
