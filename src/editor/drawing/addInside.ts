import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import type { DrawnSubject } from '../canvas/subjectOfKey'
import type { Size } from '../geometry/resizing'
import { drawInside, type RecordOffer, sizeOf, spotNear } from './addToDiagram'
import { boxInside } from './boxInside'
import { homeForNew } from './homeForNew'

/** How large a new boundary is where there is no room for one of the usual size, in pixels. */
const smallBoundary: Size = { width: 240, height: 136 }

/**
 * Draws something new in the boundary that is selected or around what is selected, on nothing else; the
 * boundary grows when it is full. Where nothing is selected it goes outside of every boundary.
 */
export function addInside(workspace: Workspace, offer: RecordOffer): DrawnSubject {
  const home = homeForNew(workspace)
  const smaller = offer.type === 'boundary' ? [smallBoundary] : []
  const inside = home && boxInside(workspace, home, [sizeOf(offer), ...smaller])
  const box =
    inside ?? spotNear(workspace, offer, [...canvasOf(workspace).getState().boxes.values()])
  const added = drawInside(workspace, offer, home, box)
  workspace.canvas.current?.reveal(added)
  return added
}
