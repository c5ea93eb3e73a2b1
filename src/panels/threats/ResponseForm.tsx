import { useState } from 'react'
import type { Response } from '@/model/decision'
import { assign, decide } from '@/review/decide'
import type { Threat } from '@/review/threat'
import { useAnalysis } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { TextArea, TextField } from '@/ui/TextField'
import { useUndoable } from '../undoable'
import { lastDecider, rememberDecider } from './decider'
import { assignmentOf, type Draft, firstDraft } from './draft'
import { responses, responseWords } from './responses'
import detail from './detail.module.css'
import styles from './threats.module.css'

interface ResponseFormProps {
  /** Decided together, with one reason. */
  readonly threats: readonly Threat[]
  readonly onDone: () => void
  /** A response that was chosen before the form was opened. */
  readonly first?: Response | null
}

/** What is done about threats, why, by whom and until when. */
export function ResponseForm({ threats, onDone, first = null }: ResponseFormProps) {
  const [draft, setDraft] = useState(() => {
    const before = firstDraft(threats, lastDecider(), new Date())
    return { ...before, response: first ?? before.response }
  })
  const [isTried, setTried] = useState(false)
  const save = useDeciding(threats, onDone)
  const change = (fields: Partial<Draft>) => setDraft((before) => ({ ...before, ...fields }))
  const words = draft.response && responseWords(draft.response)
  const isReasonMissing = Boolean(words?.needsReason) && draft.reason.trim() === ''
  const submit = () => {
    setTried(true)
    if (draft.response && !isReasonMissing) save({ ...draft, response: draft.response })
  }
  return (
    <div className={styles.form}>
      <SegmentedControl
        label="Response"
        segments={responses}
        value={draft.response}
        onChange={(response) => change({ response })}
      />
      {words && <p className={styles.quiet}>{words.meaning}</p>}
      {draft.response && (
        <>
          <TextArea
            label={words?.needsReason ? 'Reason (required)' : 'Reason'}
            value={draft.reason}
            onChange={(reason) => change({ reason })}
            error={
              isTried && isReasonMissing ? 'Say why, so that a review can judge it.' : undefined
            }
          />
          <HandlingFields draft={draft} onChange={change} />
          <div className={styles.actions}>
            <Button variant="primary" onPress={submit}>
              {threats.length === 1 ? 'Record decision' : `Decide all ${threats.length}`}
            </Button>
            <Button variant="quiet" onPress={onDone}>
              Cancel
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

interface HandlingFieldsProps {
  readonly draft: Draft
  readonly onChange: (fields: Partial<Draft>) => void
}

function HandlingFields({ draft, onChange }: HandlingFieldsProps) {
  return (
    <div className={detail.pair}>
      {draft.response === 'accept' && (
        <TextField
          label="Accepted until"
          type="date"
          value={draft.until}
          onChange={(until) => onChange({ until })}
        />
      )}
      <TextField label="Decided by" value={draft.by} onChange={(by) => onChange({ by })} />
      {draft.response !== 'dismiss' && (
        <>
          <TextField label="Owner" value={draft.owner} onChange={(owner) => onChange({ owner })} />
          <TextField
            label="Due"
            type="date"
            value={draft.due}
            onChange={(due) => onChange({ due })}
          />
        </>
      )}
    </div>
  )
}

/** Carries a decision about all of the threats into the model, as one step. */
function useDeciding(threats: readonly Threat[], onDone: () => void) {
  const change = useUndoable()
  const situation = useAnalysis((analysis) => analysis?.situation)
  return (draft: Draft & { readonly response: Response }) => {
    if (!situation) return
    const { response, reason, by, until } = draft
    rememberDecider(by)
    const given = { response, reason, by, at: new Date().toISOString(), until: until || null }
    const words = responseWords(response)
    const label = words?.label ?? 'Decide'
    const done = words?.done ?? 'Decided'
    const isOne = threats.length === 1
    const assignment = assignmentOf(draft, threats)
    change(
      `${label} ${isOne ? 'threat' : 'threats'}`,
      isOne ? `${done}.` : `${done}: ${threats.length} threats.`,
      (model) =>
        threats.reduce(
          (rest, threat) => assign(decide(rest, threat, given, situation), threat, assignment),
          model,
        ),
    )
    onDone()
  }
}
