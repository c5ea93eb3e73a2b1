import type { Box, Point } from '@/model/diagram'
import type { Picked } from '@/model/subject'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { moved } from '../geometry/box'
import { withContents } from './containers'
import { moveBetween, type NewHome } from './dropMoved'

/** Moves what is selected, with what is in it. Moves with the same merge key in a row are undone together. */
export function moveSelection(
  workspace: Workspace,
  subjects: readonly Picked[],
  by: Point,
  mergeKey?: string,
): readonly NewHome[] {
  const { boxes } = canvasOf(workspace).getState()
  const after = new Map<string, Box>(boxes)
  for (const key of withContents(workspace.document.getState().model, subjects, boxes)) {
    const box = boxes.get(key)
    if (box) after.set(key, moved(box, by))
  }
  return moveBetween(workspace, { before: boxes, after }, mergeKey)
}
