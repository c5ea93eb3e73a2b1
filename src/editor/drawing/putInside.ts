import type { Box, Point } from '@/model/diagram'
import type { BoundaryId } from '@/model/id'
import type { Model } from '@/model/model'
import { type Picked, subjectKey } from '@/model/subject'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { isWithin, moved } from '../geometry/box'
import { frameAround, roomySpotIn } from '../geometry/roomIn'
import { withContents } from './containers'
import { isFrameOf } from './framesAround'
import { growAround } from './growAround'
import { moveTo, putInto } from './moveTo'

/**
 * Puts records into a boundary, in one step. What is drawn outside of it is moved to where there is
 * room in it, and the boundary grows when there is none.
 */
export function putInside(
  workspace: Workspace,
  subjects: readonly Picked[],
  home: BoundaryId,
): void {
  const { document, session, canvas } = workspace
  const { diagram } = session.getState()
  const { boxes } = canvasOf(workspace).getState()
  document.getState().edit('Move into boundary', (model) => {
    const isFramed = model.diagrams[diagram]?.boundaries[home]?.form === 'box'
    const frame = isFramed ? boxes.get(`boundary:${home}`) : undefined
    const { places, arrived } = frame
      ? placesIn(model, { boxes, home, frame }, subjects)
      : { places: new Map<string, Point>(), arrived: [] }
    return arrived.reduce(
      (rest, box) => growAround(rest, diagram, home, box),
      moveTo(putInto(model, subjects, home), diagram, places),
    )
  })
  const [first] = subjects
  if (first) canvas.current?.reveal(first)
}

interface Target {
  readonly boxes: ReadonlyMap<string, Box>
  readonly home: BoundaryId
  readonly frame: Box
}

/** Where those go that are drawn outside, with everything in them, and the boxes that they have there. */
function placesIn(model: Model, { boxes, home, frame }: Target, subjects: readonly Picked[]) {
  const places = new Map<string, Point>()
  const arrived: Box[] = []
  const outside = subjects.filter((subject) => {
    const box = boxes.get(subjectKey(subject))
    return box && !isWithin(box, frame)
  })
  const going = withContents(model, outside)
  const taken = [...boxes].flatMap(([key, box]) =>
    going.has(key) || isFrameOf(model, key, home) ? [] : [box],
  )
  let room = frame
  for (const subject of outside) {
    const box = boxes.get(subjectKey(subject))
    if (!box) continue
    const others = [...taken, ...arrived]
    const spot = roomySpotIn(room, box, others)
    const by = { x: spot.x - box.x, y: spot.y - box.y }
    for (const key of withContents(model, [subject])) {
      const start = boxes.get(key)
      if (start) places.set(key, { x: start.x + by.x, y: start.y + by.y })
    }
    arrived.push(moved(box, by))
    room = frameAround(room, moved(box, by))
  }
  return { places, arrived }
}
