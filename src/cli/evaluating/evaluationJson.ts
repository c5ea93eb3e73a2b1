import type { Model } from '@/model/model'
import { propertyOf } from '@/model/vocabulary/properties/properties'
import { statusOf } from '@/review/status'
import type { CheckResult } from '@/rules/checkModel'
import type { Question } from '@/rules/question'
import type { Analysis } from '../analyse'
import { toldSubject } from './toldSubject'
import { toldThreat } from './toldThreat'

/**
 * What the rules and the decisions say of a model, for programs. Threats come in ranking order,
 * questions by weight; the same model gives the same bytes on the same day.
 */
export function evaluationJson(analysis: Analysis): string {
  const { model, threats, questions, checks } = analysis
  const told = {
    model: { id: model.about.id, title: model.about.title },
    threats: threats
      .filter((threat) => threat.state !== 'gone' && statusOf(threat) !== 'question')
      .map((threat) => toldThreat(threat, analysis)),
    questions: questions.map((question) => toldQuestion(question, model)),
    checks: checks.map((check) => toldCheck(check, model)),
  }
  return `${JSON.stringify(told, null, 2)}\n`
}

function toldQuestion({ property, subject, findings }: Question, model: Model) {
  return {
    property,
    subject: toldSubject(subject, model),
    question: propertyOf(property).question,
    rules: [...new Set(findings.map(ruleIn))],
  }
}

/** The rule in the key of a finding. */
const ruleIn = (key: string) => key.slice(0, key.indexOf('|'))

function toldCheck({ check, subject, title, remedy }: CheckResult, model: Model) {
  return { check: check.id, subject: toldSubject(subject, model), title, why: check.why, remedy }
}
