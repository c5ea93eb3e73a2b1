import { type KeyboardEvent, useState } from 'react'
import type { Response } from '@/model/decision'
import type { Threat } from '@/review/threat'
import { useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { TextField } from '@/ui/TextField'
import { respondTo } from '../inbox/deciding'
import { lastDecider, rememberDecider } from './decider'
import { assignmentOf, type Draft, firstDraft } from './draft'
import { needsReason, ReasonField } from './ReasonField'
import { responses, responseWords } from '@/review/responses'
import { UntilField } from './UntilField'
import detail from './detail.module.css'
import styles from './threats.module.css'

interface ResponseFormProps {
  /** Decided together, with one reason. */
  readonly threats: readonly Threat[]
  readonly onDone: () => void
  /** A response that was chosen before the form was opened; the reason is typed at once. */
  readonly first?: Response | null
}

/** What is done about threats, why, by whom and until when. */
export function ResponseForm({ threats, onDone, first }: ResponseFormProps) {
  const [draft, setDraft] = useState(() => draftFrom(threats, first))
  const [isTried, setTried] = useState(false)
  const save = useDeciding(threats, onDone)
  const change = (fields: Partial<Draft>) => setDraft((before) => ({ ...before, ...fields }))
  const words = draft.response && responseWords(draft.response)
  const fault = faultOf(draft)
  const submit = () => {
    setTried(true)
    if (draft.response && !fault) save({ ...draft, response: draft.response })
  }
  return (
    // The key records it from whatever field has the focus.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.form} onKeyDown={onRecordKey(submit)}>
      <SegmentedControl
        label="Response"
        segments={responses}
        value={draft.response}
        onChange={(response) => change({ response })}
      />
      {words && <p className={styles.quiet}>{words.meaning}</p>}
      {draft.response && (
        <>
          <ReasonField
            draft={draft}
            error={isTried ? fault : undefined}
            isTypedAtOnce={first !== null}
            onChange={(reason) => change({ reason })}
          />
          {draft.response === 'accept' && (
            <UntilField value={draft.until} onChange={(until) => change({ until })} />
          )}
          <HandlingFields draft={draft} onChange={change} />
          <div className={styles.actions}>
            <Button variant="primary" onPress={submit}>
              {threats.length === 1 ? 'Record decision' : `Decide all ${threats.length}`}
            </Button>
            <Button variant="quiet" onPress={onDone}>
              Cancel
            </Button>
            <span className={styles.keyHint}>Ctrl or ⌘ + Enter</span>
          </div>
        </>
      )}
    </div>
  )
}

/** Ctrl or ⌘ with Enter records what the form says. */
const onRecordKey = (submit: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  submit()
}

/** What stands in the form at first, with the response that was chosen already. */
function draftFrom(threats: readonly Threat[], first: Response | null | undefined): Draft {
  const draft = firstDraft(threats, lastDecider(), new Date())
  return { ...draft, response: first ?? draft.response }
}

/** What is missing before it can be recorded, in words. */
function faultOf(draft: Draft): string | undefined {
  const isMissing = needsReason(draft) && draft.reason.trim() === ''
  return isMissing ? 'Say why, so that a review can judge it.' : undefined
}

interface HandlingFieldsProps {
  readonly draft: Draft
  readonly onChange: (fields: Partial<Draft>) => void
}

function HandlingFields({ draft, onChange }: HandlingFieldsProps) {
  return (
    <div className={detail.pair}>
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
  const workspace = useWorkspace()
  return (draft: Draft & { readonly response: Response }) => {
    const { response, reason, by, until } = draft
    rememberDecider(by)
    const given = { response, reason, by, at: new Date().toISOString(), until: until || null }
    onDone()
    respondTo(workspace, threats, given, assignmentOf(draft, threats))
  }
}
