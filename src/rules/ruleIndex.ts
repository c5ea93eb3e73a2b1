import type { FlowId } from '@/model/id'
import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import { dependenciesOf, type Dependencies } from './dependencies'
import { ruleJudge, type RuleJudge } from './outcome'
import type { Rule } from './rule'

/** A rule made ready: what it hangs on, and how to judge it. */
export interface ReadyRule extends Dependencies {
  readonly judge: RuleJudge
}

const ready = new WeakMap<Rule, ReadyRule>()

/** Makes a rule ready, once. */
export function readyRule(rule: Rule): ReadyRule {
  const known = ready.get(rule)
  if (known) return known
  const made: ReadyRule = { ...dependenciesOf(rule), judge: ruleJudge(rule) }
  ready.set(rule, made)
  return made
}

/** The rules that are asked about a record, in their order: none if it is gone or out of scope. */
export type RulesAt = (model: Model, subject: Subject) => readonly ReadyRule[]

/** Sorts rules by what they are asked about, so that no record meets a rule that is not about it. */
export function rulesFor(rules: readonly ReadyRule[]): RulesAt {
  const ofElement = byKind(rules, 'element')
  const ofFlow = rules.filter(({ rule }) => rule.applies.to === 'flow')
  const ofBoundary = byKind(rules, 'boundary')
  const ofModel = rules.filter(({ rule }) => rule.applies.to === 'model')
  return (model, subject) => {
    switch (subject.type) {
      case 'element': {
        const element = model.elements[subject.id]
        return element?.outOfScope === null ? ofElement(element.kind) : none
      }
      case 'flow':
        return takesPart(model, subject.id) ? ofFlow : none
      case 'boundary': {
        const boundary = model.boundaries[subject.id]
        return boundary ? ofBoundary(boundary.kind) : none
      }
      case 'model':
        return ofModel
    }
  }
}

const none: readonly never[] = []

function byKind(rules: readonly ReadyRule[], sort: 'element' | 'boundary') {
  const found = new Map<string, readonly ReadyRule[]>()
  return (kind: string): readonly ReadyRule[] => {
    const known = found.get(kind)
    if (known) return known
    const about = rules.filter(({ rule: { applies } }) => {
      if (applies.to !== sort) return false
      const kinds: readonly string[] | undefined = applies.kinds
      return kinds?.includes(kind) ?? true
    })
    found.set(kind, about)
    return about
  }
}

/** A flow takes part when it is there, whole and in scope. */
function takesPart({ elements, flows }: Model, id: FlowId): boolean {
  const flow = flows[id]
  if (flow?.outOfScope !== null) return false
  return elements[flow.from] !== undefined && elements[flow.to] !== undefined
}
