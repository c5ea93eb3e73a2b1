import type { Answer } from '@/model/answer'
import { answerAll } from '@/model/edits/later'
import { type Subject, subjectKey } from '@/model/subject'
import { useEdit, useModel } from '@/store/workspace'
import { useControlOf } from '../catalogue'
import styles from './Answering.module.css'
import { AnswerControl } from './AnswerControl'
import type { AskedProperty } from './askedOf'
import { originNote } from './originNote'
import unseen from '@/ui/unseen.module.css'

export interface AnswerRowProps {
  readonly asked: AskedProperty
  /** The records that an answer is about. */
  readonly subjects: readonly Subject[]
}

/** One question with its answer, where it comes from, and the full wording while it is open. */
export function AnswerRow({ asked, subjects }: AnswerRowProps) {
  const edit = useEdit()
  const { property, isOpen } = asked
  const answer = (given: Answer | null) => {
    edit(given === null ? `Clear “${property.label}”` : `Answer “${property.label}”`, (model) =>
      answerAll(
        model,
        subjects.map((subject) => ({ subject, property: property.id })),
        given,
      ),
    )
  }
  const control = (
    <AnswerControl
      property={property}
      label={property.label}
      value={asked.answer}
      onAnswer={answer}
    />
  )
  return (
    <div
      className={styles.row}
      data-answers={subjects.map((subject) => `${subjectKey(subject)} ${property.id}`).join('; ')}
    >
      <span className={styles.label}>
        {isOpen && <span className={styles.mark} aria-hidden />}
        <span>
          {property.label}
          {isOpen && <span className={unseen.unseen}> (not answered)</span>}
        </span>
      </span>
      {property.type === 'yesNo' ? control : null}
      <p className={isOpen ? styles.question : unseen.unseen}>{property.question}</p>
      <Origin asked={asked} />
      {property.type === 'yesNo' ? null : <div className={styles.chooser}>{control}</div>}
    </div>
  )
}

function Origin({ asked: { fact, answer } }: { readonly asked: AskedProperty }) {
  const controlOf = useControlOf()
  const note = useModel((model) =>
    fact && !fact.isMixed ? originNote(fact.value, model, (id) => controlOf(id)?.name) : null,
  )
  if (answer.isMixed) return <p className={styles.origin}>Answered differently.</p>
  return note && <p className={styles.origin}>{note}</p>
}
