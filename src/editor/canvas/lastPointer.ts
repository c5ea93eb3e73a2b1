import type { Point } from '@/model/diagram'
import type { Workspace } from '@/store/workspace'

const points = new WeakMap<Workspace, Point>()

/** Notes where the pointer is on the diagram. It is kept out of the store, which would tell everyone. */
export function notePointer(workspace: Workspace, point: Point): void {
  points.set(workspace, point)
}

/** Where the pointer was last on the diagram; nothing when it never was. */
export function lastPointer(workspace: Workspace): Point | undefined {
  return points.get(workspace)
}
