import { useState } from 'react'
import { type Answer, choicesOf, notApplicable } from '@/model/answer'
import type { Property } from '@/model/vocabulary/properties/properties'
import { Button } from '@/ui/Button'
import { CheckboxGroup } from '@/ui/Checkbox'
import { Popover, PopoverTrigger } from '@/ui/Popover'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { Select } from '@/ui/Select'
import { type Shared, valueOr } from '../shared'
import styles from './Answering.module.css'
import { choiceLabel } from '@/model/vocabulary/choiceLabel'
import unseen from '@/ui/unseen.module.css'

export interface AnswerControlProps {
  readonly property: Property
  /** What it is named by, with the record where that is not clear. */
  readonly label: string
  /** Null while unanswered; mixed when several records were answered differently. */
  readonly value: Shared<Answer | null>
  readonly onAnswer: (answer: Answer | null) => void
}

/** Where a question is answered: yes or no, one of a list, or some of a list. */
export function AnswerControl(props: AnswerControlProps) {
  switch (props.property.type) {
    case 'yesNo':
      return <YesOrNo {...props} />
    case 'oneOf':
      return <OneOf {...props} />
    case 'someOf':
      return <SomeOf {...props} />
  }
}

const yesOrNo = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
  { id: notApplicable, label: 'N/A', name: 'Does not apply' },
] as const

function YesOrNo({ label, value, onAnswer }: AnswerControlProps) {
  const answer = valueOr(value, null)
  const known = yesOrNo.find(({ id }) => id === answer)?.id ?? null
  return (
    <SegmentedControl
      label={label}
      segments={yesOrNo}
      value={known}
      onChange={onAnswer}
      canBeEmpty
    />
  )
}

const unanswered = 'unanswered'

function OneOf({ property, label, value, onAnswer }: AnswerControlProps) {
  const choices = choicesOf(property.id).map((id) => ({ id, label: choiceLabel(id) }))
  const options = [
    ...choices,
    { id: notApplicable, label: 'Does not apply' },
    { id: unanswered, label: 'Not answered' },
  ]
  const answer = valueOr(value, null)
  return (
    <Select
      label={label}
      isLabelHidden
      options={options}
      value={typeof answer === 'string' ? answer : null}
      placeholder={value.isMixed ? 'Mixed' : 'Not answered'}
      onChange={(id) => onAnswer(id === unanswered ? null : id)}
    />
  )
}

/** The boxes that are ticked are the answer once the list is closed, so that they are one step together. */
function SomeOf({ property, label, value, onAnswer }: AnswerControlProps) {
  const [ticked, setTicked] = useState<Answer | null>(null)
  const answer = ticked ?? valueOr(value, null)
  const chosen = Array.isArray(answer) ? answer : []
  const options = choicesOf(property.id).map((id) => ({ id, label: choiceLabel(id) }))
  const finish = (given: Answer | null) => {
    setTicked(null)
    onAnswer(given)
  }
  const close = (isOpen: boolean) => {
    if (!isOpen && ticked) finish(ticked)
  }
  return (
    <PopoverTrigger onOpenChange={close}>
      <Button size="small" isWide>
        <span className={unseen.unseen}>{label}: </span>
        {summary(ticked ? { isMixed: false, value: ticked } : value)}
      </Button>
      <Popover label={label}>
        <div className={styles.choices}>
          <CheckboxGroup
            label={property.question}
            options={options}
            value={chosen}
            onChange={setTicked}
          />
          <div className={styles.buttons}>
            <Button size="small" variant="quiet" onPress={() => finish([])}>
              None of these
            </Button>
            <Button size="small" variant="quiet" onPress={() => finish(notApplicable)}>
              Does not apply
            </Button>
            <Button size="small" variant="quiet" onPress={() => finish(null)}>
              Clear
            </Button>
          </div>
        </div>
      </Popover>
    </PopoverTrigger>
  )
}

function summary(shared: Shared<Answer | null>): string {
  if (shared.isMixed) return 'Mixed'
  const { value } = shared
  if (value === null) return 'Not answered'
  if (value === notApplicable) return 'Does not apply'
  if (typeof value === 'string') return choiceLabel(value)
  return value.length === 0 ? 'None of these' : value.map(choiceLabel).join(', ')
}
