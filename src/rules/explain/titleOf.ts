import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import type { Rule } from '../rule'
import { nameOf } from './nameOf'

/** The title of a rule at a subject, with the names of this model in place of `{self}` and the like. */
export function titleOf(rule: Rule, subject: Subject, model: Model): string {
  return titleParts(rule)
    .map((part, at) => (at % 2 === 0 ? part : nameOf(playing(part, subject, model), model)))
    .join('')
}

const known = new WeakMap<Rule, readonly string[]>()

/** Words and roles in turn: a large model has thousands of titles, all made from few. */
function titleParts(rule: Rule): readonly string[] {
  const parts = known.get(rule) ?? rule.title.split(/“?\{(self|source|target|flow)\}”?/)
  known.set(rule, parts)
  return parts
}

function playing(role: string, subject: Subject, model: Model): Subject {
  if (subject.type !== 'flow') return subject
  const flow = model.flows[subject.id]
  if (!flow || role === 'self' || role === 'flow') return subject
  return { type: 'element', id: role === 'source' ? flow.from : flow.to }
}
