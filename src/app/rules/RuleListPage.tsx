import { useEffect, useRef, useState } from 'react'
import { bandOf, defaultRiskScale } from '@/model/riskScale'
import { generalTitle } from '@/rules/describe/askedOf'
import { families, type Family, familyOf } from '@/rules/describe/families'
import { strideInWords } from '@/rules/describe/strideWords'
import { library } from '@/rules/packs/library'
import type { Rule } from '@/rules/rule'
import { BandBadge } from '@/ui/BandBadge'
import { Button } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'
import { addressOf, showInstead } from '../route'
import { ChecksList } from './ChecksList'
import { lookedAt } from './lookedAt'
import { filteredRules, filterOf, noRuleFilter, queryOf, type RuleFilter } from './ruleFilter'
import { RuleFilters } from './RuleFilters'
import styles from './RulesScreen.module.css'

/** Every rule, or those that the filters leave, family by family. */
export function RuleListPage({ query }: { readonly query: string }) {
  const { filter, change } = useFilter(query)
  const found = filteredRules(library, filter)
  const isFiltered = queryOf(filter) !== ''
  const list = useReturn()
  return (
    <>
      <h1 className={styles.title}>Rules</h1>
      <p className={styles.lede}>
        What Corral looks for in a drawing, and why. A rule is plain data; everything here is
        written from it.
      </p>
      <RuleFilters filter={filter} onChange={change} />
      <div className={styles.found}>
        <output>
          {isFiltered ? `${found.length} of ${library.length} rules` : `${found.length} rules`}
        </output>
        {isFiltered && (
          <Button size="small" variant="quiet" onPress={() => change(noRuleFilter)}>
            Clear filters
          </Button>
        )}
      </div>
      <div ref={list}>
        {families.map((family) => (
          <FamilyList key={family.id} family={family} rules={found} query={queryOf(filter)} />
        ))}
      </div>
      {!isFiltered && <ChecksList />}
      {found.length === 0 && (
        <EmptyState title="No rule is like that">
          Take a filter away, or look at the coverage for what no rule speaks of.
        </EmptyState>
      )}
    </>
  )
}

/** For so long, in milliseconds, the address waits for the next letter; some browsers count its changes. */
const PAUSE = 200

/** The filter of the address. What is typed counts at once and is in the address after a pause. */
function useFilter(query: string) {
  const [typed, setTyped] = useState({ query, text: filterOf(query).text })
  const text = typed.query === query ? typed.text : filterOf(query).text
  const filter = { ...filterOf(query), text }
  const wanted = queryOf(filter)
  useEffect(() => {
    if (wanted === query) return
    const timer = setTimeout(() => showList(wanted), PAUSE)
    return () => clearTimeout(timer)
  }, [wanted, query])
  const change = (next: Partial<RuleFilter>) => {
    const { text: nextText, ...rest } = { ...filter, ...next }
    setTyped({ query, text: nextText })
    const chosen = queryOf({ ...rest, text: filterOf(query).text })
    if (chosen !== query) showList(queryOf({ ...rest, text: nextText }))
  }
  return { filter, change }
}

function showList(query: string): void {
  showInstead({ screen: 'rules', tab: 'list', query })
}

/** Who comes back from a rule goes on where they were in the list. */
function useReturn() {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const id = lookedAt.take()
    const link = id && list.current?.querySelector<HTMLElement>(`[data-rule="${CSS.escape(id)}"]`)
    if (!link) return
    link.scrollIntoView({ block: 'center' })
    link.focus({ preventScroll: true })
  }, [])
  return list
}

interface FamilyListProps {
  readonly family: Family
  readonly rules: readonly Rule[]
  readonly query: string
}

function FamilyList({ family, rules, query }: FamilyListProps) {
  const own = rules.filter((rule) => familyOf(rule) === family)
  if (own.length === 0) return null
  return (
    <section className={styles.family} aria-labelledby={`family-${family.id}`}>
      <h2 id={`family-${family.id}`}>
        {family.label} <span className={styles.count}>{own.length}</span>
      </h2>
      <p className={styles.about}>{family.about}</p>
      <ul className={styles.rows}>
        {own.map((rule) => (
          <RuleRow key={rule.id} rule={rule} query={query} />
        ))}
      </ul>
    </section>
  )
}

function RuleRow({ rule, query }: { readonly rule: Rule; readonly query: string }) {
  const { id, likelihood, impact, stride } = rule
  return (
    <li>
      <a className={styles.row} href={addressOf({ screen: 'rule', id, query })} data-rule={id}>
        <BandBadge band={bandOf(defaultRiskScale, likelihood, impact)} />
        <span className={styles.rowTitle}>{generalTitle(rule)}</span>
        <span className={styles.rowNote}>{strideInWords(stride)}</span>
        <span className={styles.id}>{id}</span>
      </a>
    </li>
  )
}
