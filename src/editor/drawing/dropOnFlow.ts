import type { FlowId } from '@/model/id'
import type { ElementKind } from '@/model/vocabulary/elementKinds'
import type { Point } from '@/model/diagram'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { subjectOfKey } from '../canvas/subjectOfKey'
import { fetched } from '../commands/fetched'
import { type Boxes, dropMoved, movedBetween } from './dropMoved'

const inserting = () => import('./insert')

/** Moves an element to where it was dropped on a flow, and leads the flow over it, in one step. */
export function dropOnFlow(workspace: Workspace, before: Boxes, flow: FlowId): void {
  const [key = ''] = movedBetween(before, canvasOf(workspace).getState().boxes)
  const subject = subjectOfKey(key)
  const mergeKey = `insert:${key} ${flow}`
  dropMoved(workspace, before, mergeKey)
  if (subject?.type !== 'element') return
  void fetched(inserting, (code) => code.leadOver(workspace, flow, subject.id, mergeKey))(workspace)
}

/** Draws a kind of the palette where it was dropped on a flow, and leads the flow over it. */
export function addOnFlow(
  workspace: Workspace,
  flow: FlowId,
  kind: ElementKind,
  middle: Point,
): void {
  void fetched(inserting, (code) => code.insertAt(workspace, flow, kind, middle))(workspace)
}
