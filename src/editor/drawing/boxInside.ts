import type { Box } from '@/model/diagram'
import type { BoundaryId } from '@/model/id'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import type { Size } from '../geometry/resizing'
import { spotBeside, spotIn } from '../geometry/roomIn'
import { isFrameOf } from './framesAround'

/**
 * A place in a boundary for something that can be of several sizes, the wanted one first: on nothing
 * else, or where the boundary has to grow for it. Null where the boundary has no inside on this
 * diagram: it is drawn as a line, or not at all.
 */
export function boxInside(
  workspace: Workspace,
  home: BoundaryId,
  [wanted, ...smaller]: readonly [Size, ...Size[]],
): Box | null {
  const { model } = workspace.document.getState()
  const { diagram } = workspace.session.getState()
  const { boxes } = canvasOf(workspace).getState()
  const shape = model.diagrams[diagram]?.boundaries[home]
  const frame = boxes.get(`boundary:${home}`)
  if (shape?.form !== 'box' || !frame) return null
  const taken = [...boxes].flatMap(([key, box]) => (isFrameOf(model, key, home) ? [] : [box]))
  for (const { width, height } of [wanted, ...smaller]) {
    const spot = spotIn(frame, { width, height }, taken)
    if (spot) return { ...spot, width, height }
  }
  const { width, height } = wanted
  return { ...spotBeside(frame, wanted, taken), width, height }
}
