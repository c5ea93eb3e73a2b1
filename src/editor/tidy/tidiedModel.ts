import type { Box, Route } from '@/model/diagram'
import { arrange } from '@/model/edits/drawing'
import type { DiagramId } from '@/model/id'
import type { Model } from '@/model/model'
import { growAround } from '../drawing/growAround'
import { layoutOf } from '../drawing/layoutOf'
import { moveTo } from '../drawing/moveTo'
import type { TidyGroup } from './tidyScope'

/** A group with the boxes that everything in it gets, by `subjectKey`. */
export interface TidiedGroup extends TidyGroup {
  readonly boxes: ReadonlyMap<string, Box>
}

/**
 * The model with groups drawn in new places. Flows between what has moved lose the bends that they
 * had, and boundaries that stay grow around what has come to reach out of them.
 */
export function tidiedModel(
  model: Model,
  diagram: DiagramId,
  groups: readonly TidiedGroup[],
  moved: ReadonlySet<string>,
): Model {
  const boxes = new Map(groups.flatMap((group) => [...group.boxes]))
  const { boundaries = {} } = layoutOf(boxes)
  const placed = arrange(moveTo(model, diagram, boxes), diagram, { boundaries })
  const routed = arrange(placed, diagram, { flows: freedRoutes(model, diagram, moved) })
  return groups.reduce(
    (rest, { frame, roots }) =>
      roots.reduce((grown, key) => {
        const box = boxes.get(key)
        return box ? growAround(grown, diagram, frame, box) : grown
      }, rest),
    routed,
  )
}

/** Flows at what has moved go wherever that is shortest again. */
function freedRoutes(model: Model, id: DiagramId, moved: ReadonlySet<string>) {
  const routes: { [id: string]: Route } = {}
  for (const [flow, route] of Object.entries(model.diagrams[id]?.flows ?? {})) {
    // The keys of the routes are the ids of their flows.
    const ends = model.flows[flow as keyof Model['flows']]
    const isConcerned = ends && [ends.from, ends.to].some((end) => moved.has(`element:${end}`))
    if (isConcerned) routes[flow] = { ...route, bends: [], fromSide: null, toSide: null }
  }
  return routes
}
