import type { Point } from '@/model/diagram'
import type { Workspace } from '@/store/workspace'
import { type CanvasNode, canvasOf } from '../canvas/canvasStore'
import { boxOf } from '../canvas/canvasNodes'
import { type DrawnSubject, subjectOfKey } from '../canvas/subjectOfKey'
import { grown, holds } from '../geometry/box'
import { distanceToLine, elementAt } from '../geometry/hitTest'

/** How near the pointer has to come to a border, in pixels of the page. */
const REACH = 5

/** What the picture of the overview shows at a place: an element, a note, or a boundary by its border. */
export function shapeAt(workspace: Workspace, point: Point, zoom: number): DrawnSubject | null {
  const { boxes, nodes } = canvasOf(workspace).getState()
  const element = elementAt(boxes, point)
  if (element) return subjectOfKey(element)
  const isHit = (node: CanvasNode) =>
    node.type === 'note'
      ? holds(boxOf(node), point)
      : isOnBorder(workspace, node, point, REACH / zoom)
  return nodes.findLast(isHit)?.data.subject ?? null
}

function isOnBorder(workspace: Workspace, node: CanvasNode, point: Point, reach: number): boolean {
  const { subject } = node.data
  if (subject.type !== 'boundary') return false
  const box = boxOf(node)
  if (node.type === 'line') {
    const diagram = workspace.session.getState().diagram
    const shape = workspace.document.getState().model.diagrams[diagram]?.boundaries[subject.id]
    return (
      shape?.form === 'line' &&
      distanceToLine({ points: shape.points, bounds: box }, point, reach) <= reach
    )
  }
  const inwards = Math.min(reach, box.width / 4, box.height / 4)
  return holds(grown(box, reach), point) && !holds(grown(box, -inwards), point)
}
