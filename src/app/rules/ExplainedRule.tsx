import { type ReactNode, useEffect, useRef } from 'react'
import { generalTitle } from '@/rules/describe/askedOf'
import { describeRule } from '@/rules/describe/describeRule'
import type { Section } from '@/rules/describe/section'
import { strideInWords } from '@/rules/describe/strideWords'
import type { Rule } from '@/rules/rule'
import { arriving } from '@/ui/arriving'
import styles from './RulePage.module.css'
import { RuleSection } from './RuleSection'

const RuleExamples = arriving(async () => (await import('./RuleExamples')).RuleExamples)

interface ExplainedRuleProps {
  readonly rule: Rule
  /** Where it comes from: its family, or its pack. */
  readonly source: ReactNode
}

/** A rule from its title to its references. */
export function ExplainedRule({ rule, source }: ExplainedRuleProps) {
  const sections = describeRule(rule)
  const [condition, advice] = [sections.slice(0, 3), sections.slice(3)]
  return (
    <>
      <header className={styles.head}>
        <RuleTitle rule={rule} />
        <p className={styles.facts}>
          <span className={styles.id}>{rule.id}</span>
          <span>{strideInWords(rule.stride)}</span>
          {source}
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
