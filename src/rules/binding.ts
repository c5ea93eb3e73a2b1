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
  readonly verdicts: Verdict[]
}

/** The roles as a subject sees them: a flow has a source and a target, and nothing has a neighbour yet. */
export function bind(situation: Situation, subject: Subject): Binding {
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
    verdicts: [],
  }
}

/** Who plays a role; told one by one because looking a name up takes longer. */
export const playerOf: { readonly [R in Role]: (binding: Binding) => Reading | null } = {
  self: ({ self }) => self,
  source: ({ source }) => source,
  target: ({ target }) => target,
  peer: ({ peer }) => peer,
  flow: ({ flow }) => flow,
  model: ({ model }) => model,
}
