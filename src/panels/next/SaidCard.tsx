import type { ToDo } from '@/review/nextBest/nextBest'
import { useWorkspace } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import { Button } from '@/ui/Button'
import { QuestionItem } from '../questions/QuestionItem'
import { useNames } from '../useNames'
import styles from './next.module.css'

type SaidToDo = Extract<ToDo, { type: 'question' | 'decision' }>

/** Something that nobody has to build: a question to answer, or a decision to make. */
export function SaidCard({ todo }: { readonly todo: SaidToDo }) {
  return todo.type === 'question' ? <Question todo={todo} /> : <Decision todo={todo} />
}

function Question({ todo }: { readonly todo: Extract<SaidToDo, { type: 'question' }> }) {
  const count = todo.threats.length
  return (
    <>
      <h3 className={styles.sort} tabIndex={-1} data-todo>
        Not a control: an answer that may remove{' '}
        {count === 1 ? 'a critical threat' : `${String(count)} critical threats`}
      </h3>
      <ul className={styles.question}>
        <QuestionItem row={todo.row} />
      </ul>
    </>
  )
}

function Decision({ todo }: { readonly todo: Extract<SaidToDo, { type: 'decision' }> }) {
  const { session } = useWorkspace()
  const [threat] = todo.threats
  const [where] = useNames(threat?.on ?? [])
  if (!threat) return null
  return (
    <>
      <p className={styles.sort}>
        Not a control: a decision, since none on this list takes the threat out of Critical
      </p>
      <h3 className={styles.what} tabIndex={-1} data-todo>
        <BandBadge band="critical" /> {threat.title || 'A threat without a title'}
      </h3>
      <p className={styles.where}>{where}</p>
      <div className={styles.actions}>
        <Button size="small" onPress={() => session.getState().openThreatOf(threat.id)}>
          Decide
        </Button>
      </div>
    </>
  )
}
