import { inCodeUnitOrder } from '@/model/canonicalJson'
import { graphOf } from '@/model/graph'
import type { FlowId } from '@/model/id'
import type { Model } from '@/model/model'
import { nameOf } from '@/rules/explain/nameOf'

/** A flow that crosses other trust boundaries than before, by their names. */
export interface CrossingChange {
  readonly flow: FlowId
  readonly name: string
  readonly isNewFlow: boolean
  readonly came: readonly string[]
  readonly went: readonly string[]
}

/**
 * The flows that cross other boundaries than before: new ones, and those whose ends or whose boundaries
 * have moved. What becomes of a flow that is gone is told by that.
 */
export function crossingChanges(before: Model, after: Model): readonly CrossingChange[] {
  const [was, is] = [graphOf(before), graphOf(after)]
  const changes = Object.values(after.flows).flatMap((flow): CrossingChange[] => {
    const earlier = before.flows[flow.id]
    const then = new Map((earlier ? was.crossedBy(earlier) : []).map(({ id }) => [id, id]))
    const now = new Map(is.crossedBy(flow).map(({ id }) => [id, id]))
    const came = [...now.keys()].filter((id) => !then.has(id))
    const went = [...then.keys()].filter((id) => !now.has(id))
    if (came.length + went.length === 0) return []
    const named = (model: Model) => (id: (typeof came)[number]) =>
      nameOf({ type: 'boundary', id }, model)
    return [
      {
        flow: flow.id,
        name: nameOf({ type: 'flow', id: flow.id }, after),
        isNewFlow: !earlier,
        came: came.map(named(after)),
        went: went.map(named(before)),
      },
    ]
  })
  return changes.toSorted(
    (one, other) => inCodeUnitOrder(one.name, other.name) || inCodeUnitOrder(one.flow, other.flow),
  )
}
