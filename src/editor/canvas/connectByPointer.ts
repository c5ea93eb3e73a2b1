import type { Point, Side } from '@/model/diagram'
import type { ElementId } from '@/model/id'
import type { Workspace } from '@/store/workspace'
import { connect } from '../drawing/connect'
import { elementAt } from '../geometry/hitTest'
import { distance } from '../geometry/line'
import { sideDotAt } from '../geometry/sides'
import { canvasOf } from './canvasStore'
import { followPointer } from './followPointer'
import { askOnSide } from '../drawing/askOnSide'
import { pickOnly } from './picking'
import { subjectOfKey } from './subjectOfKey'
import type { Surface } from './useSurface'

/** This far the pointer must leave an element before a flow back to itself is meant, in pixels. */
const LEAVING = 60
const MARGIN = 8
/** This near to the dot of a side it is meant, in pixels. */
const DOT = 14
/** A press that moves no further than this is a click, in pixels of the window. */
const STILL = 4

/** The dot on a side of an element, from which a flow is drawn. */
export interface Port {
  readonly from: ElementId
  readonly side: Side | null
}

/**
 * Draws a flow from a dot on an element to wherever on another element the pointer is let go. On
 * open ground it asks what is to be there. A click on a dot of the one element that is selected asks
 * what comes on that side.
 */
export function startConnecting(
  workspace: Workspace,
  { from, side: fromSide }: Port,
  down: PointerEvent,
  surface: Surface,
): void {
  const canvas = canvasOf(workspace)
  const target = targets(workspace, from, surface.toDiagram(down))
  const { selected } = canvas.getState()
  const isSelected = selected.size === 1 && selected.has(`element:${from}`)
  const press = () => {
    canvas.setState({ connecting: null })
    if (isSelected && fromSide) void askOnSide(workspace, from, fromSide)
    else pickOnly(workspace, { type: 'element', id: from })
  }
  const follow = (event: PointerEvent) => {
    const pointer = surface.toDiagram(event)
    const to = target.at(pointer)
    const toSide = to && dotUnder(workspace, to, pointer)
    const ends = { from, fromSide, to, toSide }
    canvas.setState({ connecting: { ...ends, pointer, isReversed: false, flow: null } })
    return ends
  }
  const end = (event: PointerEvent | null) => {
    if (event && isClick(down, event)) return press()
    const ends = event && follow(event)
    if (event && !ends?.to && target.hasLeft() && surface.holds(event)) {
      const { clientX: x, clientY: y } = event
      const at = surface.toDiagram(event)
      canvas.setState({ growing: { from, fromSide, toSide: null, way: 'after', at, x, y } })
      return
    }
    canvas.setState({ connecting: null })
    if (ends?.to) connect(workspace, from, ends.to, ends)
  }
  followPointer(down, { move: follow, end }, surface)
}

/** Whether a press was let go where it began. */
export function isClick(down: PointerEvent, up: PointerEvent): boolean {
  return Math.hypot(up.clientX - down.clientX, up.clientY - down.clientY) <= STILL
}

/** The side of an element whose dot is at a point; null in its middle. */
export function dotUnder(workspace: Workspace, element: ElementId, point: Point): Side | null {
  const box = canvasOf(workspace).getState().boxes.get(`element:${element}`)
  return box ? sideDotAt(box, point, DOT) : null
}

/** Finds the element under the pointer. That a flow starts at counts only once the pointer has left it. */
export function targets(workspace: Workspace, from: ElementId, start: Point) {
  let hasLeft = false
  return {
    at: (point: Point): ElementId | null => {
      hasLeft ||= distance(start, point) > LEAVING
      const key = elementAt(canvasOf(workspace).getState().boxes, point, MARGIN)
      const subject = key ? subjectOfKey(key) : null
      const to = subject?.type === 'element' ? subject.id : null
      return to === from && !hasLeft ? null : to
    },
    hasLeft: () => hasLeft,
  }
}
