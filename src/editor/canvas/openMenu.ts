import type { Point } from '@/model/diagram'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from './canvasStore'

/** Opens the context menu at a place in the window. */
export function openMenuAt(workspace: Workspace, menu: Point): void {
  canvasOf(workspace).setState({ menu })
}
