import type { Element } from '../element'
import type { ElementId } from '../id'
import type { ElementKind } from '../vocabulary/elementKinds'
import type { PropertyId } from '../vocabulary/properties/properties'
import type { Evidence } from './evidence'
import { outsiderAt } from './outsiders'

/** An answer that the diagram itself gives, as long as nobody has given another. */
export interface ImpliedAnswer {
  readonly value: 'yes'
  readonly because: string
  readonly through: ElementId
}

/** The questions that a diagram can answer. */
export const impliedProperties = ['usesLlm', 'publiclyReachable'] as const

/** Whether a diagram can answer a question. */
export function isImplied(property: PropertyId): boolean {
  return property === 'usesLlm' || property === 'publiclyReachable'
}

/** What the diagram says about an open question, if it says anything. */
export function impliedAnswer(
  evidence: Evidence,
  element: Element,
  property: PropertyId,
): ImpliedAnswer | null {
  if (property === 'usesLlm') return callsModel(evidence, element)
  if (property === 'publiclyReachable') return servesAnyone(evidence, element)
  return null
}

const inFrontOfModels: ReadonlySet<ElementKind> = new Set(['gateway', 'guardrail'])

/** Whatever calls a model, straight or through a gateway or a guardrail, is driven by it in some part. */
function callsModel({ model, graph }: Evidence, element: Element): ImpliedAnswer | null {
  for (const { to } of graph.flowsOutOf(element.id)) {
    const called = model.elements[to]
    if (!called) continue
    const leadsToModel =
      called.kind === 'llm' ||
      (inFrontOfModels.has(called.kind) &&
        graph.flowsOutOf(to).some((flow) => model.elements[flow.to]?.kind === 'llm'))
    if (leadsToModel) return { value: 'yes', because: 'it calls a language model', through: to }
  }
  return null
}

/** What takes requests from where anyone can act is reachable by anyone. */
function servesAnyone({ model, graph }: Evidence, element: Element): ImpliedAnswer | null {
  for (const { from } of graph.flowsInto(element.id)) {
    const caller = model.elements[from]
    if (!caller || from === element.id || outsiderAt(graph, caller) !== 'internet') continue
    return { value: 'yes', because: 'anyone can send requests to it', through: from }
  }
  return null
}
