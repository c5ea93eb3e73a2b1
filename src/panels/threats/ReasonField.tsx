import { earlierReasons } from '@/review/earlierReasons'
import { useModelParts } from '@/store/workspace'
import { TextArea } from '@/ui/TextField'
import type { Draft } from './draft'
import { responseWords } from '@/review/responses'
import styles from './threats.module.css'

interface ReasonFieldProps {
  readonly draft: Draft
  readonly error: string | undefined
  readonly isTypedAtOnce: boolean
  readonly onChange: (reason: string) => void
}

/** So many reasons are offered again. */
const mostOffered = 3

/** Why something is decided: typed, or taken from what was said about another threat. */
export function ReasonField({ draft, error, isTypedAtOnce, onChange }: ReasonFieldProps) {
  const { response, reason } = draft
  const earlier = useModelParts((model) =>
    response && reason === '' ? earlierReasons(model, response, mostOffered) : [],
  )
  return (
    <>
      <TextArea
        label={needsReason(draft) ? 'Reason (required)' : 'Reason'}
        value={reason}
        // The form was asked for to type the reason.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={isTypedAtOnce}
        onChange={onChange}
        error={error}
      />
      {earlier.length > 0 && (
        <ul className={styles.reasons} aria-label="Reasons given before">
          {earlier.map((each) => (
            <li key={each}>
              <button type="button" title={each} onClick={() => onChange(each)}>
                {each}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Whether the response says too little without a reason. */
export function needsReason({ response }: Draft): boolean {
  return response !== null && responseWords(response)?.needsReason === true
}
