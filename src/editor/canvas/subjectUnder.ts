import type { Workspace } from '@/store/workspace'
import { isOverview } from '../overview/isOverview'
import { shapeAt } from '../overview/shapeAt'
import { canvasOf } from './canvasStore'
import { groundBeside, isPane } from './groundBeside'
import { type DrawnSubject, subjectAt } from './subjectOfKey'
import type { Surface } from './useSurface'

interface Pointing {
  readonly target: EventTarget
  readonly clientX: number
  readonly clientY: number
}

/** What is under the pointer: what that part of the page stands for, or the overview shows there. */
export function subjectUnder(
  workspace: Workspace,
  event: Pointing,
  { toDiagram, view }: Surface,
): DrawnSubject | null {
  const subject = groundBeside(event) ? null : subjectAt(event.target)
  const isPictured = isPane(event.target) && isOverview(canvasOf(workspace).getState())
  return isPictured ? shapeAt(workspace, toDiagram(event), view().zoom) : subject
}
