import type { ElementId } from '@/model/id'
import type { DerivedFact } from '@/rules/condition'
import type { AgentLink } from './agentLinks'
import type { Ground } from './passable'

/** The three parts of a chain, and how one leads to the next. */
export interface Chain {
  readonly content: ElementId
  readonly data: ElementId
  readonly out: ElementId
  readonly toData: readonly AgentLink[]
  readonly toOut: readonly AgentLink[]
}

/** A fact about an element, as it is judged by. */
export function factOf(id: ElementId, name: DerivedFact, { situation }: Ground) {
  return situation.read({ type: 'element', id }).know(name)
}
