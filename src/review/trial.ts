import type { Model } from '@/model/model'
import type { Band } from '@/model/riskScale'
import type { Subject } from '@/model/subject'
import type { Day } from '@/model/text'
import { evaluate } from '@/rules/evaluate'
import { explain } from '@/rules/explain/explain'
import type { Clause } from '@/rules/explain/clause'
import { titleOf } from '@/rules/explain/titleOf'
import { type Finding, findingKey, type Outcome } from '@/rules/finding'
import type { RulesInUse } from '@/rules/ownPacks/rulesInUse'
import { recordsInOrder } from '@/rules/records'
import type { Rule } from '@/rules/rule'
import { readyRule, rulesAbout } from '@/rules/ruleIndex'
import { threatsOf } from './threatsOf'

/** What a rule makes of one record that it is about. */
export interface Tried {
  readonly subject: Subject
  readonly outcome: Outcome | 'notPossible'
  readonly title: string
  /** Null where there is no threat to rate. */
  readonly band: Band | null
  /** Why, worked out when it is asked for. */
  readonly clauses: () => readonly Clause[]
}

/**
 * What a single rule makes of a model, record by record: those that it flags, clears and asks about,
 * and those where its threat is not possible. Nothing of it is kept.
 */
export function trialOfRule(
  rule: Rule,
  model: Model,
  { controls }: Pick<RulesInUse, 'controls'>,
  today: Day,
): readonly Tried[] {
  const evaluation = evaluate(model, [rule], controls)
  const { situation, findings } = evaluation
  const bands = new Map(
    threatsOf(evaluation, controls, today).map(({ id, ratings }) => [id, ratings?.residual.band]),
  )
  return asked(rule, model).map((subject) => {
    const key = findingKey(rule.id, subject)
    const found = findings.get(key)
    const finding: Finding = found ?? { key, rule, subject, outcome: 'question', waitsFor: [] }
    return {
      subject,
      outcome: found?.outcome ?? 'notPossible',
      title: titleOf(rule, subject, model),
      band: bands.get(key) ?? null,
      clauses: () => explain(finding, situation, controls).clauses,
    }
  })
}

/** The records that a rule is about. */
function asked(rule: Rule, model: Model): readonly Subject[] {
  const rulesAt = rulesAbout([readyRule(rule)])
  return recordsInOrder(model).filter((subject) => rulesAt(model, subject).length > 0)
}
