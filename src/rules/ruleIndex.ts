import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import type { Dependencies } from './dependencies'

/** The rules that are asked about a record, in their order: none if it is gone or out of scope. */
export type RulesAt = (model: Model, subject: Subject) => readonly Dependencies[]

/** Sorts rules by what they are asked about, so that no record meets a rule that is not about it. */
export function rulesFor(rules: readonly Dependencies[]): RulesAt {
  const byKind = new Map<string, readonly Dependencies[]>()
  const ofKind = (sort: Subject['type'], kind: string | null) => {
    const key = `${sort} ${kind}`
    const known = byKind.get(key)
    if (known) return known
    const found = rules.filter(({ rule: { applies } }) => {
      if (applies.to !== sort) return false
      const kinds: readonly string[] | undefined = 'kinds' in applies ? applies.kinds : undefined
      return kind === null || (kinds?.includes(kind) ?? true)
    })
    byKind.set(key, found)
    return found
  }
  return (model, subject) => {
    switch (subject.type) {
      case 'element': {
        const element = model.elements[subject.id]
        return element && isInScope(model, subject) ? ofKind('element', element.kind) : []
      }
      case 'flow':
        return isInScope(model, subject) ? ofKind('flow', null) : []
      case 'boundary': {
        const boundary = model.boundaries[subject.id]
        return boundary ? ofKind('boundary', boundary.kind) : []
      }
      case 'model':
        return ofKind('model', null)
    }
  }
}

/** A record takes part when it is there, whole and in scope. */
function isInScope(model: Model, subject: Subject): boolean {
  switch (subject.type) {
    case 'element':
      return model.elements[subject.id]?.outOfScope === null
    case 'flow': {
      const flow = model.flows[subject.id]
      if (!flow || flow.outOfScope !== null) return false
      return Object.hasOwn(model.elements, flow.from) && Object.hasOwn(model.elements, flow.to)
    }
    case 'boundary':
    case 'model':
      return true
  }
}
