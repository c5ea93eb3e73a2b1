import type { Model } from '@/model/model'
import { Subject } from '@/model/subject'
import { controls } from '@/rules/catalogue/controls'
import { evaluate } from '@/rules/evaluate'
import { type Finding, findingKey } from '@/rules/finding'
import type { Rule } from '@/rules/rule'
import type { Situation } from '@/rules/situation'
import { sketch, subjectOf } from '@/rules/sketch'
import { ruleFiles } from './ruleFiles'

/** A finding in the model that an example of its rule draws. */
export interface ExampleFinding {
  readonly title: string
  readonly model: Model
  readonly situation: Situation
  readonly finding: Finding
}

/** Every finding of every rule in its own examples. */
export const exampleFindings: readonly ExampleFinding[] = ruleFiles.flatMap(
  ({ rule, examples }) => {
    if (!examples) return []
    const { about, flags, clears, asks } = examples
    return Object.entries({ ...flags, ...clears, ...asks }).flatMap(([title, drawing]) => {
      const model = sketch(drawing)
      const subject = Subject.parse(subjectOf(about, drawing))
      const found = findingIn(model, rule, subject)
      return found ? [{ title: `${rule.id}: ${title}`, model, ...found }] : []
    })
  },
)

/** What a rule makes of a record of a model; nothing when it does not apply. */
export function findingIn(
  model: Model,
  rule: Rule,
  subject: Subject,
): Pick<ExampleFinding, 'finding' | 'situation'> | null {
  const { findings, situation } = evaluate(model, [rule], controls)
  const finding = findings.get(findingKey(rule.id, subject))
  return finding ? { finding, situation } : null
}
