import type { Point } from '@/model/diagram'
import type { ElementId } from '@/model/id'
import type { Workspace } from '@/store/workspace'
import { connect } from '../drawing/addToDiagram'
import { distance } from '../geometry/line'
import { elementAt } from '../geometry/hitTest'
import { canvasOf } from './canvasStore'
import { followPointer } from './followPointer'
import { subjectOfKey } from './subjectOfKey'

/** This far the pointer must leave an element before a flow back to itself is meant, in pixels. */
const LEAVING = 60
const MARGIN = 8

/** Draws a flow from a dot on an element to wherever on another element the pointer is let go. */
export function startConnecting(
  workspace: Workspace,
  from: ElementId,
  down: PointerEvent,
  toDiagram: (event: PointerEvent) => Point,
): void {
  const canvas = canvasOf(workspace)
  const start = toDiagram(down)
  let hasLeft = false
  const targetAt = (point: Point): ElementId | null => {
    hasLeft ||= distance(start, point) > LEAVING
    const key = elementAt(canvas.getState().boxes, point, MARGIN)
    const subject = key ? subjectOfKey(key) : null
    const to = subject?.type === 'element' ? subject.id : null
    return to === from && !hasLeft ? null : to
  }
  followPointer(down, {
    move: (event) => {
      const pointer = toDiagram(event)
      canvas.setState({ connecting: { from, to: targetAt(pointer), pointer } })
    },
    end: (event) => {
      canvas.setState({ connecting: null })
      const to = event && targetAt(toDiagram(event))
      if (to) connect(workspace, from, to)
    },
  })
}
