import { wholeModel, type Subject } from '@/model/subject'
import type { Role } from './condition'
import type { Reading, Situation } from './situation'

/** Who the roles of a condition are, for one subject. */
export type Binding = { readonly [R in Role]: Reading | null } & { readonly situation: Situation }

/** The roles as a subject sees them: a flow has a source and a target, and nothing has a neighbour yet. */
export function bind(situation: Situation, subject: Subject): Binding {
  const self = situation.read(subject)
  const model = situation.read(wholeModel)
  const nobody = { situation, self, model, source: null, target: null, peer: null, flow: null }
  if (subject.type !== 'flow') return nobody

  const flow = situation.model.flows[subject.id]
  if (!flow) return nobody
  return {
    ...nobody,
    source: situation.read({ type: 'element', id: flow.from }),
    target: situation.read({ type: 'element', id: flow.to }),
    flow: self,
  }
}
