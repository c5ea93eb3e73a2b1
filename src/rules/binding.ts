import { wholeModel, type Subject } from '@/model/subject'
import type { Role } from './condition'
import type { Reading, Situation } from './situation'
import type { Verdict } from './verdict'

/** Who the roles of a condition are, for one subject. */
export type Binding = { readonly [R in Role]: Reading | null } & {
  readonly situation: Situation
  /**
   * Inside `exists`, a neighbour and the flow to it. They change from one to the next, since a new
   * binding for each would be most of what a large model makes the engine throw away.
   */
  peer: Reading | null
  flow: Reading | null
  /** The verdicts on what rules have in common, by `slotOf`. */
  readonly verdicts: Verdicts
}

/** Undefined for what has not been judged yet. */
export type Verdicts = (Verdict | undefined)[]

/**
 * The roles as a subject sees them: a flow has a source and a target, and nothing has a neighbour yet.
 * Who binds one subject after another can give the same list for the verdicts, emptied.
 */
export function bind(situation: Situation, subject: Subject, verdicts: Verdicts = []): Binding {
  const self = situation.read(subject)
  const model = situation.read(wholeModel)
  const flow = subject.type === 'flow' ? situation.model.flows[subject.id] : undefined
  return {
    situation,
    self,
    model,
    source: flow ? situation.read({ type: 'element', id: flow.from }) : null,
    target: flow ? situation.read({ type: 'element', id: flow.to }) : null,
    peer: null,
    flow: flow ? self : null,
    verdicts,
  }
}

/** Who plays a role; told one by one because looking a name up takes longer. */
export function playing(role: Role, binding: Binding): Reading | null {
  switch (role) {
    case 'self':
      return binding.self
    case 'source':
      return binding.source
    case 'target':
      return binding.target
    case 'peer':
      return binding.peer
    case 'flow':
      return binding.flow
    case 'model':
      return binding.model
  }
}
