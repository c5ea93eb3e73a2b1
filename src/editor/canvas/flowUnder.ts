import type { Point } from '@/model/diagram'
import type { FlowId } from '@/model/id'
import type { Lines } from '../geometry/flowLines'
import { centreOf, moved } from '../geometry/box'
import { distanceToLine } from '../geometry/hitTest'
import type { CanvasState } from './canvasStore'
import { subjectOfKey } from './subjectOfKey'

/** So near, in pixels, the middle of what is dropped must come to a flow to be meant for it. */
const REACH = 20

/** The flow that something would be inserted into at a point. */
export function flowUnder(lines: Lines, point: Point): FlowId | null {
  let nearest: FlowId | null = null
  let least = REACH
  for (const [id, line] of lines) {
    const distance = distanceToLine(line, point)
    if (distance <= least) [nearest, least] = [id, distance]
  }
  return nearest
}

/**
 * The flow that is led over what was moved so far when it is let go there: over one element that has no
 * flows yet. Flows give way to what is moved, so they are met where they were before.
 */
export function flowToSplit(
  before: CanvasState | null,
  keys: ReadonlySet<string>,
  by: Point,
): FlowId | null {
  const [key = ''] = keys
  const box = before?.boxes.get(key)
  const subject = subjectOfKey(key)
  if (!before || !box || keys.size > 1 || subject?.type !== 'element') return null
  return before.flowIndex.at.has(subject.id)
    ? null
    : flowUnder(before.lines, centreOf(moved(box, by)))
}
