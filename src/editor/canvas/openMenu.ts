import type { Point } from '@/model/diagram'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from './canvasStore'

/** Opens the context menu at a place in the window, and on open ground of the diagram if that is given. */
export function openMenuAt(
  workspace: Workspace,
  { x, y }: Point,
  ground: Point | null = null,
): void {
  canvasOf(workspace).setState({ menu: { x, y, ground } })
}

/** Asks what is to be added at a place on the diagram. */
export function askWhatToAdd(workspace: Workspace, newAt: Point): void {
  canvasOf(workspace).setState({ dialog: 'addHere', newAt })
}
