import type { Box, Point } from '@/model/diagram'
import type { BoundaryId } from '@/model/id'
import type { Model } from '@/model/model'
import { type Picked, subjectKey } from '@/model/subject'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { grown, moved, overlap } from '../geometry/box'
import { freeSpot } from '../geometry/freeSpot'
import { withContents } from './containers'
import { isFrameOf } from './framesAround'
import { growAround } from './growAround'
import { homeOf } from './homeOf'
import { moveTo, putInto } from './moveTo'

/** How far from the border things are put down, in pixels. */
const GAP = 24

/** The boundary that something comes into when it leaves one. */
export type NextHome = (model: Model, left: BoundaryId) => BoundaryId | null

/**
 * Takes records out of their boundaries, in one step. What is drawn inside the boundary that it leaves
 * is moved to open ground beside it; what is drawn outside already stays.
 */
export function putOutside(
  workspace: Workspace,
  subjects: readonly Picked[],
  nextHome: NextHome,
): void {
  const { document, session, canvas } = workspace
  const { diagram } = session.getState()
  const boxes = new Map(canvasOf(workspace).getState().boxes)
  document.getState().edit('Take out of boundary', (model) =>
    subjects.reduce((rest, subject) => {
      const left = homeOf(rest, subject)
      if (!left) return rest
      const home = nextHome(rest, left)
      const places = placesOutside(rest, boxes, subject, { left, home })
      const out = moveTo(putInto(rest, [subject], home), diagram, places)
      const box = boxes.get(subjectKey(subject))
      return box && places.size > 0 ? growAround(out, diagram, home, box) : out
    }, model),
  )
  const [first] = subjects
  if (first) canvas.current?.reveal(first)
}

interface Way {
  readonly left: BoundaryId
  readonly home: BoundaryId | null
}

/** Where something goes with all that is in it; the boxes are kept up with it. */
function placesOutside(
  model: Model,
  boxes: Map<string, Box>,
  subject: Picked,
  { left, home }: Way,
): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>()
  const [box, frame] = [boxes.get(subjectKey(subject)), boxes.get(`boundary:${left}`)]
  if (!box || !frame || !overlap(box, frame)) return places
  const going = withContents(model, [subject])
  const taken = [...boxes].flatMap(([key, other]) =>
    going.has(key) || (home && isFrameOf(model, key, home)) ? [] : [other],
  )
  const spot = freeSpot({ ...box, ...besides(box, frame) }, taken)
  const by = { x: spot.x - box.x, y: spot.y - box.y }
  for (const key of going) {
    const start = boxes.get(key)
    if (!start) continue
    places.set(key, { x: start.x + by.x, y: start.y + by.y })
    boxes.set(key, moved(start, by))
  }
  return places
}

/** The nearest place beside a frame. */
function besides(box: Box, frame: Box): Point {
  const { x, y, width, height } = grown(frame, GAP)
  const sides = [
    { x: x + width, y: box.y },
    { x: x - box.width, y: box.y },
    { x: box.x, y: y + height },
    { x: box.x, y: y - box.height },
  ]
  const far = (at: Point) => Math.hypot(at.x - box.x, at.y - box.y)
  return sides.reduce((best, side) => (far(side) < far(best) ? side : best))
}
