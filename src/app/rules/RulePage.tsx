import { ArrowLeft, ChevronLeft, ChevronRight } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { generalTitle } from '@/rules/describe/askedOf'
import { describeRule } from '@/rules/describe/describeRule'
import { familyOf } from '@/rules/describe/families'
import type { Section } from '@/rules/describe/section'
import { strideInWords } from '@/rules/describe/strideWords'
import { library } from '@/rules/packs/library'
import type { Rule } from '@/rules/rule'
import { arriving } from '@/ui/arriving'
import { EmptyState } from '@/ui/EmptyState'
import { addressOf } from '../route'
import { lookedAt } from './lookedAt'
import { filteredRules, filterOf, noRuleFilter, queryOf } from './ruleFilter'
import styles from './RulePage.module.css'
import { RuleSection } from './RuleSection'

const RuleExamples = arriving(async () => (await import('./RuleExamples')).RuleExamples)

interface RulePageProps {
  readonly id: string
  /** What the list was narrowed to; it leads back there. */
  readonly query: string
}

/** Everything that there is to say about one rule. */
export function RulePage({ id, query }: RulePageProps) {
  const rule = library.find((each) => each.id === id)
  useEffect(() => {
    document.title = `${id} – Corral`
    lookedAt.is(id)
  }, [id])
  return (
    <article className={styles.page}>
      <nav className={styles.around} aria-label="Rules">
        <a href={addressOf({ screen: 'rules', tab: 'list', query })}>
          <ArrowLeft size={16} aria-hidden /> {query === '' ? 'All rules' : 'The rules found'}
        </a>
        {rule && <Steps rule={rule} query={query} />}
      </nav>
      {rule ? (
        <Explained rule={rule} />
      ) : (
        <EmptyState title={`There is no rule ${id}`}>
          It may belong to a pack that this browser does not have.
        </EmptyState>
      )}
    </article>
  )
}

/** The neighbours of a rule in the list that somebody came from. */
function Steps({ rule, query }: { readonly rule: Rule; readonly query: string }) {
  const found = filteredRules(library, filterOf(query))
  const among = found.includes(rule) ? found : library
  const place = among.indexOf(rule)
  return (
    <span className={styles.steps}>
      <span className={styles.quiet}>
        {place + 1} of {among.length}
      </span>
      <Step label="Previous rule" to={among[place - 1]} query={query}>
        <ChevronLeft size={16} aria-hidden />
      </Step>
      <Step label="Next rule" to={among[place + 1]} query={query}>
        <ChevronRight size={16} aria-hidden />
      </Step>
    </span>
  )
}

interface StepProps {
  readonly label: string
  readonly to: Rule | undefined
  readonly query: string
  readonly children: ReactNode
}

function Step({ label, to, query, children }: StepProps) {
  if (!to) return null
  return (
    <a href={addressOf({ screen: 'rule', id: to.id, query })} aria-label={label} title={label}>
      {children}
    </a>
  )
}

function Explained({ rule }: { readonly rule: Rule }) {
  const sections = describeRule(rule)
  const [condition, advice] = [sections.slice(0, 3), sections.slice(3)]
  const family = familyOf(rule)
  const ofFamily = queryOf({ ...noRuleFilter, family: family.id })
  return (
    <>
      <header className={styles.head}>
        <RuleTitle rule={rule} />
        <p className={styles.facts}>
          <span className={styles.id}>{rule.id}</span>
          <span>{strideInWords(rule.stride)}</span>
          <a href={addressOf({ screen: 'rules', tab: 'list', query: ofFamily })}>{family.label}</a>
          <span>Version {rule.version}</span>
        </p>
      </header>
      <Sections sections={condition} />
      <RuleExamples id={rule.id} />
      <Sections sections={advice} />
    </>
  )
}

function Sections({ sections }: { readonly sections: readonly Section[] }) {
  return sections.map((section) => <RuleSection key={section.id} section={section} />)
}

/** Who opens a rule goes on at its title, with the keyboard and with a screen reader. */
function RuleTitle({ rule }: { readonly rule: Rule }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.closest('[data-rules-screen]')?.scrollTo({ top: 0 })
    title.current?.focus({ preventScroll: true })
  }, [])
  return (
    <h1 className={styles.title} tabIndex={-1} ref={title}>
      {generalTitle(rule)}
    </h1>
  )
}
