import type { Box } from '@/model/diagram'
import type { ElementId } from '@/model/id'
import { isSameBox } from '../geometry/box'
import { type DrawnFlow, type FlowIndex, withRoute } from '../geometry/flowIndex'
import { type MovedEnd, routeAfterMove } from '../geometry/routeAfterMove'
import type { Grounded } from '../geometry/ground'
import type { CanvasState } from './canvasStore'

/** The flows as they are drawn while some of their ends are moved from where they were. */
export function routesMeanwhile(
  origin: Pick<CanvasState, 'boxes' | 'flowIndex'>,
  boxes: ReadonlyMap<string, Box>,
  moved: Iterable<Grounded>,
): FlowIndex {
  const end = (id: ElementId): MovedEnd | null => {
    const [before, after] = [origin.boxes.get(`element:${id}`), boxes.get(`element:${id}`)]
    return before && after ? { before, after } : null
  }
  return [...toldFlows(origin, boxes, moved)].reduce((index, flow) => {
    const [from, to] = [end(flow.from), end(flow.to)]
    const route = from && to ? routeAfterMove(flow.route, from, to) : flow.route
    return route === flow.route ? index : withRoute(index, { ...flow, route })
  }, origin.flowIndex)
}

/** The flows of what was moved that were told how to go. */
function toldFlows(
  { boxes: before, flowIndex }: Pick<CanvasState, 'boxes' | 'flowIndex'>,
  boxes: ReadonlyMap<string, Box>,
  moved: Iterable<Grounded>,
): Set<DrawnFlow> {
  const told = new Set<DrawnFlow>()
  for (const id of moved) {
    const key = `element:${id}`
    const [old, box] = [before.get(key), boxes.get(key)]
    if (!old || !box || isSameBox(old, box)) continue
    // Boundaries were left out above: their keys are others.
    for (const flow of flowIndex.at.get(id as ElementId) ?? []) {
      const { bends, fromSide, toSide } = flow.route
      if (bends.length > 0 || fromSide || toSide) told.add(flow)
    }
  }
  return told
}
