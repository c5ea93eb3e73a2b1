import type { FlowId } from '@/model/id'
import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import type { BoundaryKind } from '@/model/vocabulary/boundaryKinds'
import type { ElementKind } from '@/model/vocabulary/elementKinds'
import type { Role } from './condition'
import { dependenciesOf, type Dependencies } from './dependencies'
import { ruleJudge, type RuleJudge } from './outcome'
import type { Rule } from './rule'
import { isRuledOut } from './ruledOut'

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

/** Every rule that is about a record, also where its threat is not possible. */
export function rulesAbout(rules: readonly ReadyRule[]): RulesAt {
  return sorted(rules, () => true)
}

const inQuestion = new WeakMap<readonly Rule[], RulesAt>()

/** The same without the rules that the kind of the record, or those of its ends, rule out. */
export function rulesInQuestion(rules: readonly Rule[]): RulesAt {
  const known = inQuestion.get(rules)
  if (known) return known
  const made = sorted(rules.map(readyRule), isNotRuledOut)
  inQuestion.set(rules, made)
  return made
}

const isNotRuledOut: IsPossible = ({ when }, role, kind) =>
  when === null || !isRuledOut(when, role, kind)

type IsPossible = (rule: Rule, role: Role, kind: ElementKind) => boolean

/** Sorts rules by what they are asked about, so that no record meets a rule that is not about it. */
function sorted(rules: readonly ReadyRule[], isPossible: IsPossible): RulesAt {
  const ofElement = byKind<ElementKind>(rules, 'element', (rule, kind) =>
    isPossible(rule, 'self', kind),
  )
  const ofFlow = byEnds(rules, isPossible)
  const ofBoundary = byKind<BoundaryKind>(rules, 'boundary', () => true)
  const ofModel = rules.filter(({ rule }) => rule.applies.to === 'model')
  return (model, subject) => {
    switch (subject.type) {
      case 'element': {
        const element = model.elements[subject.id]
        return element?.outOfScope === null ? ofElement(element.kind) : none
      }
      case 'flow':
        return ofFlow(model, subject.id)
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

function byKind<Kind extends ElementKind | BoundaryKind>(
  rules: readonly ReadyRule[],
  sort: 'element' | 'boundary',
  isPossible: (rule: Rule, kind: Kind) => boolean,
) {
  return keptByKey((kind: Kind): readonly ReadyRule[] =>
    rules.filter(({ rule }) => {
      if (rule.applies.to !== sort) return false
      const kinds: readonly string[] | undefined = rule.applies.kinds
      return (kinds?.includes(kind) ?? true) && isPossible(rule, kind)
    }),
  )
}

/** A flow takes part when it is there, whole and in scope. */
function byEnds(rules: readonly ReadyRule[], isPossible: IsPossible) {
  const aboutFlows = rules.filter(({ rule }) => rule.applies.to === 'flow')
  const among = (some: readonly ReadyRule[], role: Role, kind: ElementKind) =>
    some.filter(({ rule }) => isPossible(rule, role, kind))
  const from = keptByKey((source: ElementKind) => {
    const possible = among(aboutFlows, 'source', source)
    return keptByKey((target: ElementKind) => among(possible, 'target', target))
  })
  return ({ elements, flows }: Model, id: FlowId): readonly ReadyRule[] => {
    const flow = flows[id]
    if (flow?.outOfScope !== null) return none
    const [source, target] = [elements[flow.from], elements[flow.to]]
    return source && target ? from(source.kind)(target.kind) : none
  }
}

/** Works something out once for each key. */
function keptByKey<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const kept = new Map<Key, Made>()
  return (key) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const made = make(key)
    kept.set(key, made)
    return made
  }
}
