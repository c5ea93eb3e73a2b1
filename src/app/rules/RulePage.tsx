import { ArrowLeft, ChevronLeft, ChevronRight } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import { familyOf } from '@/rules/describe/families'
import { library } from '@/rules/packs/library'
import type { Rule } from '@/rules/rule'
import { arriving } from '@/ui/arriving'
import { addressOf } from '../route'
import { ExplainedRule } from './ExplainedRule'
import { lookedAt } from './lookedAt'
import { filteredRules, filterOf, noRuleFilter, queryOf } from './ruleFilter'
import styles from './RulePage.module.css'

const OwnRule = arriving(async () => (await import('./OwnRule')).OwnRule)

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
        <ExplainedRule rule={rule} source={<FamilyLink rule={rule} />} />
      ) : (
        <OwnRule id={id} />
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

function FamilyLink({ rule }: { readonly rule: Rule }) {
  const family = familyOf(rule)
  const query = queryOf({ ...noRuleFilter, family: family.id })
  return <a href={addressOf({ screen: 'rules', tab: 'list', query })}>{family.label}</a>
}
