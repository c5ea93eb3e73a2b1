import { isPutOff } from '@/model/edits/later'
import { subjectKey } from '@/model/subject'
import { propertyOf } from '@/model/vocabulary/properties/properties'
import type { Asked, Finding } from '@/rules/finding'
import { useModel } from '@/store/workspace'
import { OneRecord } from '../questions/AnswerLine'
import detail from './detail.module.css'
import styles from './threats.module.css'

/** Questions that are asked here at once. */
const mostAsked = 4

/** What has to be answered before anybody can say whether a threat is one. */
export function WaitsFor({ finding: { waitsFor } }: { readonly finding: Finding }) {
  const more = waitsFor.length - mostAsked
  return (
    <section className={detail.box} aria-label="What it waits for">
      <h3 className={detail.heading}>It waits for an answer</h3>
      <p className={styles.quiet}>
        Nobody has said whether the protection is there, so it is neither counted as a threat nor as
        safe.
      </p>
      <ul>
        {waitsFor.slice(0, mostAsked).map((asked) => (
          <Question key={`${subjectKey(asked.subject)} ${asked.property}`} asked={asked} />
        ))}
      </ul>
      {more > 0 && <p className={styles.quiet}>{more} more stand among the questions.</p>}
    </section>
  )
}

function Question({ asked: { subject, property } }: { readonly asked: Asked }) {
  const entry = propertyOf(property)
  const isLater = useModel((model) => isPutOff(model, { subject, property }))
  return (
    <li>
      <p className={detail.prose}>{entry.question}</p>
      <OneRecord property={entry} subject={subject} isLater={isLater} />
    </li>
  )
}
