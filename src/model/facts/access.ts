import type { Element } from '../element'
import { zoneOf } from './outsiders'
import { ask, known, type Derived, type Evidence } from './evidence'
import type { ActorAccess } from '../vocabulary/actorProfiles'

/** The facts about an element that say who can get at it. */
export interface AccessFacts {
  readonly exposure: Derived
  readonly userInput: Derived
  readonly untrustedContent: Derived
  readonly multiAgent: Derived
}

/**
 * From where a threat actor can get at an element without having broken anything. Insiders and those
 * on the network can get at everything that is ours; nobody keeps them out by drawing alone.
 */
export function accessTo(evidence: Evidence, element: Element, facts: AccessFacts): Derived {
  const open = [
    ...[facts.exposure, facts.userInput, facts.untrustedContent].flatMap((fact) => fact.waitsFor),
    ...(['groupChat', 'hosting'] as const)
      .filter((property) => evidence.answerOf(element, property) === null)
      .map((property) => ask(element, property)),
  ]
  const sure = surelyFrom(evidence, element, facts).toSorted()
  const because = 'this is from where it can be reached'
  if (open.length === 0) return known(sure, because)
  return { value: null, because, waitsFor: open, surely: sure }
}

function surelyFrom(evidence: Evidence, element: Element, facts: AccessFacts): ActorAccess[] {
  const from: ActorAccess[] = ['insider', 'network']
  const exposure = facts.exposure.value
  if (exposure === 'internet') from.push('anonymous-remote')
  if (exposure === 'partner' || hasVendor(evidence, element)) from.push('third-party')
  if (facts.userInput.value === 'yes') from.push('authenticated-user')
  if (facts.untrustedContent.value === 'yes') from.push('content-author')
  if (facts.multiAgent.value === 'yes') from.push('agent-peer')
  if (evidence.answerOf(element, 'groupChat') === 'yes') from.push('group-member')
  if (usesRegistry(evidence, element)) from.push('supply-chain')
  return from
}

function hasVendor(evidence: Evidence, element: Element): boolean {
  return (
    zoneOf(evidence.graph, element) === 'third-party' ||
    evidence.answerOf(element, 'hosting') === 'third-party'
  )
}

function usesRegistry({ model, graph }: Evidence, { id }: Element): boolean {
  const ends = [
    ...graph.flowsOutOf(id).map(({ to }) => to),
    ...graph.flowsInto(id).map(({ from }) => from),
  ]
  return ends.some((end) => model.elements[end]?.kind === 'package-registry')
}
