import { useState } from 'react'
import { subjectKey } from '@/model/subject'
import { propertyOf, type Property } from '@/model/vocabulary/properties/properties'
import type { QuestionRow } from '@/review/questionRows'
import { Disclosure } from '@/ui/Disclosure'
import { AnswerLine, OneRecord } from './AnswerLine'
import { Decides } from './Decides'
import styles from './questions.module.css'

interface QuestionItemProps {
  readonly row: QuestionRow
  readonly isLater?: boolean
}

/** One question with everything that it is asked of: answered for all together, or one by one. */
export function QuestionItem({ row, isLater = false }: QuestionItemProps) {
  const property = propertyOf(row.property)
  const [only, ...others] = row.subjects
  return (
    <li className={styles.group}>
      <h3 className={styles.question} tabIndex={-1} data-question={row.property}>
        {property.question}
      </h3>
      {only && others.length === 0 ? (
        <OneRecord property={property} subject={only} isLater={isLater} />
      ) : (
        <Several property={property} row={row} isLater={isLater} />
      )}
      <Decides row={row} />
    </li>
  )
}

interface SeveralProps {
  readonly property: Property
  readonly row: QuestionRow
  readonly isLater: boolean
}

function Several({ property, row: { subjects }, isLater }: SeveralProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <AnswerLine
        property={property}
        subjects={subjects}
        isLater={isLater}
        of={`all ${subjects.length}`}
      >
        The same for all {subjects.length}
      </AnswerLine>
      <Disclosure
        level={4}
        isOpen={isOpen}
        onToggle={setOpen}
        title={<span className={styles.waiting}>One by one</span>}
      >
        {isOpen && (
          <ul>
            {subjects.map((subject) => (
              <li key={subjectKey(subject)}>
                <OneRecord property={property} subject={subject} isLater={isLater} />
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </>
  )
}
