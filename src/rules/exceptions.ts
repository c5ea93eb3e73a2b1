import type { AppliedControl } from '@/model/appliedControl'
import type { Graph } from '@/model/graph'
import type { Model } from '@/model/model'
import { subjectKey, type Subject } from '@/model/subject'
import type { Control } from './control'
import { everythingOn } from './reach'

/**
 * How close to a record something stands: the whole model is widest, then a boundary within another,
 * then the element, then the flow.
 */
export function closenessIn(graph: Graph): (on: Subject) => number {
  return (on) => {
    switch (on.type) {
      case 'model':
        return 0
      case 'boundary':
        return 1 + graph.boundariesAround(on.id).length
      case 'element':
        return 10_000
      case 'flow':
        return 10_001
    }
  }
}

/** Whether a control that stands on something wider does not count at a record. */
export type IsExcepted = (applied: AppliedControl, subject: Subject) => boolean

/**
 * The exceptions to the controls that count: the same control, rejected closer to a record. So a
 * default for the whole model is one decision, and the records that differ say so themselves.
 */
export function exceptionsIn(
  model: Model,
  graph: Graph,
  catalogue: ReadonlyMap<string, Control>,
  counting: readonly AppliedControl[],
): IsExcepted {
  const wide = new Set(counting.flatMap(({ control, on }) => (on.type === 'flow' ? [] : control)))
  const rejected = Object.values(model.controls).filter(
    ({ control, on, status }) =>
      status === 'rejected' && on.type !== 'model' && control !== null && wide.has(control),
  )
  if (rejected.length === 0) return never

  const closeness = closenessIn(graph)
  const closest = new Map<string, number>()
  for (const { control, on } of rejected) {
    const known = control === null ? undefined : catalogue.get(control)
    if (!known) continue
    for (const subject of reachOf(model, graph, known, on)) {
      const key = `${known.id} ${subjectKey(subject)}`
      closest.set(key, Math.max(closeness(on), closest.get(key) ?? 0))
    }
  }
  return ({ control, on }, subject) =>
    closeness(on) < (closest.get(`${control} ${subjectKey(subject)}`) ?? 0)
}

const never: IsExcepted = () => false

function reachOf(model: Model, graph: Graph, { effects }: Control, on: Subject) {
  const sorts = new Set(effects.map((effect) => effect.on))
  return [...sorts].flatMap((sort) => everythingOn(model, graph, on, sort))
}
