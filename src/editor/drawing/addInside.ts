import type { Box } from '@/model/diagram'
import type { BoundaryId } from '@/model/id'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import type { DrawnSubject } from '../canvas/subjectOfKey'
import type { Size } from '../geometry/resizing'
import { spotBeside, spotIn } from '../geometry/roomIn'
import { drawInside, type RecordOffer, sizeOf, spotNear } from './addToDiagram'
import { isFrameOf } from './framesAround'
import { homeForNew } from './homeForNew'

/** How large a new boundary is where there is no room for one of the usual size, in pixels. */
const smallBoundary = { width: 240, height: 136 }

/**
 * Draws something new in the boundary that is selected or around what is selected, on nothing else; the
 * boundary grows when it is full. Where nothing is selected it goes outside of every boundary.
 */
export function addInside(workspace: Workspace, offer: RecordOffer): DrawnSubject {
  const home = homeForNew(workspace)
  const { boxes } = canvasOf(workspace).getState()
  const box =
    (home && boxInside(workspace, offer, home)) ?? spotNear(workspace, offer, [...boxes.values()])
  const added = drawInside(workspace, offer, home, box)
  workspace.canvas.current?.reveal(added)
  return added
}

/** Null where the boundary has no inside on this diagram: it is drawn as a line, or not at all. */
function boxInside(workspace: Workspace, offer: RecordOffer, home: BoundaryId): Box | null {
  const { model } = workspace.document.getState()
  const { boxes } = canvasOf(workspace).getState()
  const shape = model.diagrams[workspace.session.getState().diagram]?.boundaries[home]
  const frame = boxes.get(`boundary:${home}`)
  if (shape?.form !== 'box' || !frame) return null
  const taken = [...boxes].flatMap(([key, box]) => (isFrameOf(model, key, home) ? [] : [box]))
  const sizes: readonly Size[] =
    offer.type === 'boundary' ? [sizeOf(offer), smallBoundary] : [sizeOf(offer)]
  for (const size of sizes) {
    const spot = spotIn(frame, size, taken)
    if (spot) return { ...spot, ...size }
  }
  const size = sizeOf(offer)
  return { ...spotBeside(frame, size, taken), ...size }
}
