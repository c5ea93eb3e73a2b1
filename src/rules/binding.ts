import { wholeModel, type Subject } from '@/model/subject'
import type { Role } from './condition'
import type { NeighbourReading, Reading, Situation } from './situation'

/** Who the roles of a condition are, for one subject. */
export type Binding = { readonly [R in Role]: Reading | null } & { readonly situation: Situation }

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
  }
}

/** The same roles, beside a neighbour and the flow to it. */
export function beside(binding: Binding, { peer, flow }: NeighbourReading): Binding {
  const { situation, self, model, source, target } = binding
  return { situation, self, model, source, target, peer, flow }
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
