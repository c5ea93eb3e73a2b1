import { answersOf } from '@/model/answersOf'
import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import { useAnalysis, useModelParts, useWorkspace } from '@/store/workspace'
import { Disclosure } from '@/ui/Disclosure'
import { AnswerRow } from './AnswerRow'
import styles from './Answering.module.css'
import { askedOf, type AskedProperty } from './askedOf'

/** What is asked of the selected records: what they are, and how they are protected. */
export function QuestionSections({ subjects }: { readonly subjects: readonly Subject[] }) {
  const { document } = useWorkspace()
  // What is asked follows from these; the rest of the model may change without drawing them anew.
  useModelParts((model) => subjects.flatMap((one) => [kindOf(model, one), answersOf(model, one)]))
  const situation = useAnalysis((analysis) => analysis?.situation ?? null)
  const asked = askedOf(document.getState().model, subjects, situation)
  if (asked.length === 0) return null
  const features = asked.filter(({ property }) => property.role === 'feature')
  const protections = asked.filter(({ property }) => property.role === 'control')
  return (
    <>
      <Group title="What it is and does" asked={features} subjects={subjects} />
      <Group title="How it is protected" asked={protections} subjects={subjects} />
    </>
  )
}

function kindOf({ elements }: Model, subject: Subject): string {
  const element = subject.type === 'element' ? elements[subject.id] : undefined
  return element ? `${element.kind} ${element.ownKind ?? ''}` : ''
}

interface GroupProps {
  readonly title: string
  readonly asked: readonly AskedProperty[]
  readonly subjects: readonly Subject[]
}

function Group({ title, asked, subjects }: GroupProps) {
  if (asked.length === 0) return null
  const open = asked.filter(({ isOpen }) => isOpen).length
  return (
    <Disclosure title={title} count={open > 0 ? `${open} to answer` : 'all answered'} isOpenAtFirst>
      <div className={styles.group}>
        {asked.map((each) => (
          <AnswerRow key={each.property.id} asked={each} subjects={subjects} />
        ))}
      </div>
    </Disclosure>
  )
}
