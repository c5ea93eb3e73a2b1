import { AlarmClock, AlarmClockOff, Locate } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Subject } from '@/model/subject'
import type { Property } from '@/model/vocabulary/properties/properties'
import { IconButton } from '@/ui/IconButton'
import { AnswerControl } from '../answering/AnswerControl'
import { useReveal } from '../threats/useReveal'
import { useName } from '../useNames'
import styles from './questions.module.css'
import { useAnswering } from './useAnswering'

interface AnswerLineProps {
  readonly property: Property
  readonly subjects: readonly Subject[]
  /** Whether the question was put off, so that it can be asked again instead of later. */
  readonly isLater: boolean
  /** What it is asked of, as it is read out. */
  readonly of: string
  readonly children: ReactNode
}

const open = { isMixed: false, value: null } as const

/** What a question is asked of, and where it is answered or put off. */
export function AnswerLine({ property, subjects, isLater, of, children }: AnswerLineProps) {
  const { answer, putOff, askNow } = useAnswering(property, subjects)
  return (
    <div className={styles.row}>
      <span className={styles.name}>{children}</span>
      <div className={property.type === 'yesNo' ? styles.answer : styles.wide}>
        <div className={styles.control}>
          <AnswerControl
            property={property}
            label={`${property.label}: ${of}`}
            value={open}
            onAnswer={answer}
          />
        </div>
        <IconButton
          label={`${isLater ? 'Ask now' : 'Ask later'}: ${property.label}, ${of}`}
          onPress={isLater ? askNow : putOff}
        >
          {isLater ? <AlarmClockOff aria-hidden /> : <AlarmClock aria-hidden />}
        </IconButton>
      </div>
    </div>
  )
}

interface OneRecordProps {
  readonly property: Property
  readonly subject: Subject
  readonly isLater: boolean
}

/** A question asked of one record, which can be shown. */
export function OneRecord({ property, subject, isLater }: OneRecordProps) {
  const reveal = useReveal()
  const name = useName(subject)
  return (
    <AnswerLine property={property} subjects={[subject]} isLater={isLater} of={name}>
      {subject.type !== 'model' && (
        <IconButton size="tiny" label={`Show ${name}`} onPress={() => reveal(subject)}>
          <Locate aria-hidden />
        </IconButton>
      )}
      <span>{name}</span>
    </AnswerLine>
  )
}
