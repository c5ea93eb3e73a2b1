import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import type { Rule } from '../rule'
import { nameOf } from './nameOf'

/** The title of a rule at a subject, with the names of this model in place of `{self}` and the like. */
export function titleOf(rule: Rule, subject: Subject, model: Model): string {
  return rule.title.replaceAll(/“?\{(self|source|target|flow)\}”?/g, (_, role: string) =>
    nameOf(playing(role, subject, model), model),
  )
}

function playing(role: string, subject: Subject, model: Model): Subject {
  if (subject.type !== 'flow') return subject
  const flow = model.flows[subject.id]
  if (!flow || role === 'self' || role === 'flow') return subject
  return { type: 'element', id: role === 'source' ? flow.from : flow.to }
}
