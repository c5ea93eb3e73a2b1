import { CircleCheck, Locate } from 'lucide-react'
import type { Answer } from '@/model/answer'
import { setAnswer } from '@/model/edits/answers'
import type { FindingKey } from '@/model/id'
import { type Subject, subjectKey } from '@/model/subject'
import { propertyOf, type Property } from '@/model/vocabulary/properties/properties'
import { openTitle } from '@/review/groups'
import { library } from '@/rules/packs/library'
import { useAnalysis, useEdit } from '@/store/workspace'
import { Disclosure } from '@/ui/Disclosure'
import { EmptyState } from '@/ui/EmptyState'
import { IconButton } from '@/ui/IconButton'
import { AnswerControl } from '../answering/AnswerControl'
import { useReveal } from '../threats/useReveal'
import { useName } from '../useNames'
import { type QuestionGroup, questionGroups } from './questionGroups'
import styles from './questions.module.css'

/** What has to be known before the rules can say more, the weightiest questions first. */
export function Questions() {
  const questions = useAnalysis((analysis) => analysis?.questions)
  if (!questions) return <p className={styles.hint}>The rules are being loaded.</p>
  const groups = questionGroups(questions)
  if (groups.length === 0) {
    return (
      <EmptyState title="Nothing left to ask" icon={<CircleCheck />}>
        The rules know enough about what is drawn. New elements and flows bring new questions.
      </EmptyState>
    )
  }
  return (
    <section className={styles.panel} aria-label="Questions">
      <p className={styles.hint}>
        Each answer settles threats or raises them. What nobody answers stays a question, and never
        counts as safe.
      </p>
      <ol>
        {groups.map((group) => (
          <Group key={group.property} group={group} />
        ))}
      </ol>
    </section>
  )
}

function Group({ group }: { readonly group: QuestionGroup }) {
  const property = propertyOf(group.property)
  const { subjects, findings } = group
  return (
    <li className={styles.group}>
      <h3 className={styles.question}>{property.question}</h3>
      <ul>
        {subjects.map((subject) => (
          <Row key={subjectKey(subject)} property={property} subject={subject} />
        ))}
        {subjects.length > 1 && <All property={property} subjects={subjects} />}
      </ul>
      <Disclosure
        level={4}
        title={<span className={styles.waiting}>{waitingWords(findings.length)}</span>}
      >
        <Waiting findings={findings} />
      </Disclosure>
    </li>
  )
}

function waitingWords(count: number): string {
  return count === 1 ? '1 threat waits for this' : `${count} threats wait for this`
}

interface RowProps {
  readonly property: Property
  readonly subject: Subject
}

const open = { isMixed: false, value: null } as const

function Row({ property, subject }: RowProps) {
  const reveal = useReveal()
  const answer = useAnswering(property, [subject])
  const name = useName(subject)
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        {subject.type !== 'model' && (
          <IconButton size="tiny" label={`Show ${name}`} onPress={() => reveal(subject)}>
            <Locate aria-hidden />
          </IconButton>
        )}
        <span>{name}</span>
      </span>
      <div className={property.type === 'yesNo' ? undefined : styles.wide}>
        <AnswerControl
          property={property}
          label={`${property.label}: ${name}`}
          value={open}
          onAnswer={answer}
        />
      </div>
    </li>
  )
}

interface AllProps {
  readonly property: Property
  readonly subjects: readonly Subject[]
}

function All({ property, subjects }: AllProps) {
  const answer = useAnswering(property, subjects)
  return (
    <li className={`${styles.row} ${styles.all}`}>
      <span className={styles.name}>The same for all {subjects.length}</span>
      <div className={property.type === 'yesNo' ? undefined : styles.wide}>
        <AnswerControl
          property={property}
          label={`${property.label}: all ${subjects.length}`}
          value={open}
          onAnswer={answer}
        />
      </div>
    </li>
  )
}

function useAnswering({ id, label }: Property, subjects: readonly Subject[]) {
  const edit = useEdit()
  return (answer: Answer | null) =>
    edit(`Answer “${label}”`, (model) =>
      subjects.reduce((rest, subject) => setAnswer(rest, subject, id, answer), model),
    )
}

const rules = new Map(library.map((rule) => [rule.id, rule]))

function Waiting({ findings }: { readonly findings: readonly FindingKey[] }) {
  const titles = [...new Set(findings.map(titleOfKey))]
  return (
    <ul className={styles.titles}>
      {titles.map((title) => (
        <li key={title}>{title}</li>
      ))}
    </ul>
  )
}

function titleOfKey(key: FindingKey): string {
  const [id = ''] = key.split('|')
  const rule = rules.get(id)
  return rule ? openTitle(rule) : id
}
