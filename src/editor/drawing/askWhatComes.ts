import type { Box, Side } from '@/model/diagram'
import type { ElementId } from '@/model/id'
import { typeOf } from '@/model/vocabulary/elementKinds'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { newElementSize } from '../canvas/elementSize'
import { centreOf, holds } from '../geometry/box'
import { oppositeOf, pointOnSide } from '../geometry/sides'
import { spotOn } from '../geometry/spotOn'

/**
 * Asks what is to stand on one side of an element, connected with it. Diagrams are read from left to
 * right, so what is put on the left of something that is not at the outer end comes before it.
 */
export function askWhatComes(workspace: Workspace, from: ElementId, side: Side): void {
  const canvas = canvasOf(workspace)
  const key = `element:${from}`
  const { boxes } = canvas.getState()
  const box = boxes.get(key)
  const element = workspace.document.getState().model.elements[from]
  if (!box || !element) return
  workspace.canvas.current?.reveal({ type: 'element', id: from })
  const at = centreOf({ ...newElementSize, ...spotBeside(boxes, box, side) })
  const way = side === 'left' && typeOf(element) !== 'externalEntity' ? 'before' : 'after'
  const ends = { from, fromSide: side, to: null, toSide: null }
  canvas.setState({
    connecting: { ...ends, pointer: at, isReversed: way === 'before', flow: null },
    growing: {
      from,
      fromSide: side,
      toSide: oppositeOf(side),
      at,
      way,
      ...placeInWindow(key, side),
    },
  })
}

/** Where all the places on that side are taken, what is new looks around from there. */
function spotBeside(boxes: ReadonlyMap<string, Box>, box: Box, side: Side) {
  const taken: Box[] = []
  const frames: Box[] = []
  for (const [key, other] of boxes) (key.startsWith('element:') ? taken : frames).push(other)
  const ground = { taken, frames }
  return (
    spotOn(box, side, newElementSize, ground) ??
    spotOn(box, side, newElementSize, { taken, frames: [] }) ??
    pointOnSide(box, side, 0.5)
  )
}

/** The middle of a side as it is on the page; of the page, while the element is not in view. */
function placeInWindow(key: string, side: Side): { x: number; y: number } {
  const middle = { x: innerWidth / 2, y: innerHeight / 3 }
  const drawn = document.getElementById(`canvas-${key}`)?.getBoundingClientRect()
  const place = drawn && pointOnSide(drawn, side, 0.5)
  const page = { x: 0, y: 0, width: innerWidth, height: innerHeight }
  return place && holds(page, place) ? { x: place.x, y: place.y } : middle
}
