import { graphOf } from '@/model/graph'
import type { Model } from '@/model/model'
import type { DrawnRecord } from '../canvas/subjectOfKey'

/** What is met next along the flows: from an element its first flow, from a flow one of its ends. */
export function nextAlong(
  model: Model,
  subject: DrawnRecord,
  way: 'ahead' | 'back',
): DrawnRecord | null {
  const isAhead = way === 'ahead'
  if (subject.type === 'flow') {
    const flow = model.flows[subject.id]
    return flow ? { type: 'element', id: isAhead ? flow.to : flow.from } : null
  }
  if (subject.type === 'boundary') return null
  const graph = graphOf(model)
  const [first] = isAhead ? graph.flowsOutOf(subject.id) : graph.flowsInto(subject.id)
  return first ? { type: 'flow', id: first.id } : null
}
