import type { FindingKey } from '@/model/id'
import type { Model } from '@/model/model'
import { subjectKey } from '@/model/subject'
import { propertyOf } from '@/model/vocabulary/properties/properties'
import { bind } from './binding'
import type { Control } from './control'
import { findingKey, type Finding } from './finding'
import { baseWeight, judgeRule } from './outcome'
import type { Question } from './question'
import type { Rule } from './rule'
import type { ControlView, Situation } from './situation'
import { situationOf } from './situationOf'
import { subjectsOf } from './subjects'

/** What the rules make of a model. */
export interface Evaluation {
  readonly situation: Situation
  /** Every finding of a rule whose threat is possible, or may be, `handled` ones among them. */
  readonly findings: ReadonlyMap<FindingKey, Finding>
  /** What to ask, the weightiest first. */
  readonly questions: readonly Question[]
}

/** Evaluates every rule on every record that it applies to. */
export function evaluate(
  model: Model,
  rules: readonly Rule[],
  controls: readonly Control[],
  view: ControlView = 'inPlace',
): Evaluation {
  const situation = situationOf(model, controls, view)
  const findings = new Map<FindingKey, Finding>()
  for (const rule of rules) {
    for (const subject of subjectsOf(model, rule)) {
      const judged = judgeRule(rule, bind(situation, subject))
      if (!judged) continue
      const key = findingKey(rule.id, subject)
      findings.set(key, { key, rule, subject, ...judged })
    }
  }
  return { situation, findings, questions: questionsOf(findings) }
}

function questionsOf(findings: ReadonlyMap<FindingKey, Finding>): readonly Question[] {
  const waiting = new Map<string, Finding[]>()
  const asked = new Map<string, Finding['waitsFor'][number]>()
  for (const finding of findings.values()) {
    for (const question of finding.waitsFor) {
      const key = `${subjectKey(question.subject)} ${propertyOf(question.property).id}`
      asked.set(key, question)
      waiting.set(key, [...(waiting.get(key) ?? []), finding])
    }
  }
  return [...asked]
    .map(([key, { subject, property }]): Question => {
      const found = waiting.get(key) ?? []
      const ordered = found.toSorted((a, b) => baseWeight(b.rule) - baseWeight(a.rule))
      const weight = Math.max(0, ...found.map(({ rule }) => baseWeight(rule)))
      return { subject, property, findings: ordered.map((finding) => finding.key), weight }
    })
    .toSorted((a, b) => b.weight - a.weight)
}
