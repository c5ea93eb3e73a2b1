import type { Box } from '@/model/diagram'
import type { ElementId } from '@/model/id'
import { isSameBox } from '../geometry/box'
import { type DrawnFlow, type FlowIndex, withRoute } from '../geometry/flowIndex'
import { type MovedEnd, routeAfterMove } from '../geometry/routeAfterMove'
import type { CanvasState } from './canvasStore'
import { subjectOfKey } from './subjectOfKey'

/** The flows as they are drawn while some of their ends are moved from where they were. */
export function routesMeanwhile(
  origin: Pick<CanvasState, 'boxes' | 'flowIndex'>,
  boxes: ReadonlyMap<string, Box>,
): FlowIndex {
  const end = (id: ElementId): MovedEnd | null => {
    const [before, after] = [origin.boxes.get(`element:${id}`), boxes.get(`element:${id}`)]
    return before && after ? { before, after } : null
  }
  return [...toldFlows(origin, boxes)].reduce((index, flow) => {
    const [from, to] = [end(flow.from), end(flow.to)]
    const route = from && to ? routeAfterMove(flow.route, from, to) : flow.route
    return route === flow.route ? index : withRoute(index, { ...flow, route })
  }, origin.flowIndex)
}

/** The flows of what was moved that were told how to go. */
function toldFlows(
  { boxes: before, flowIndex }: Pick<CanvasState, 'boxes' | 'flowIndex'>,
  boxes: ReadonlyMap<string, Box>,
): Set<DrawnFlow> {
  const told = new Set<DrawnFlow>()
  for (const [key, box] of boxes) {
    const old = before.get(key)
    const subject = old && !isSameBox(old, box) ? subjectOfKey(key) : null
    if (subject?.type !== 'element') continue
    for (const flow of flowIndex.at.get(subject.id) ?? []) {
      const { bends, fromSide, toSide } = flow.route
      if (bends.length > 0 || fromSide || toSide) told.add(flow)
    }
  }
  return told
}
