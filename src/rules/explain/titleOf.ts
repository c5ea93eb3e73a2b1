import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import type { Rule } from '../rule'
import { nameOf, nameWithin } from './nameOf'

/** The title of a rule at a subject, with the names of this model in place of `{self}` and the like. */
export function titleOf(rule: Pick<Rule, 'title'>, subject: Subject, model: Model): string {
  const parts = titleParts(rule.title)
  const named = parts.map((part, at) => {
    if (at % 2 === 0) return part
    const name = at === 1 && parts[0] === '' ? nameOf : nameWithin
    return name(playing(part, subject, model), model)
  })
  return named.join('')
}

const known = new Map<string, readonly string[]>()

/** Words and roles in turn: a large model has thousands of titles, all made from few. */
function titleParts(title: string): readonly string[] {
  const parts = known.get(title) ?? title.split(/“?\{(self|source|target|flow)\}”?/)
  known.set(title, parts)
  return parts
}

function playing(role: string, subject: Subject, model: Model): Subject {
  if (subject.type !== 'flow') return subject
  const flow = model.flows[subject.id]
  if (!flow || role === 'self' || role === 'flow') return subject
  return { type: 'element', id: role === 'source' ? flow.from : flow.to }
}
