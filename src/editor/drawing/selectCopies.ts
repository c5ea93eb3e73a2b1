import { type Picked, subjectKey } from '@/model/subject'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'

/**
 * Copies are what one goes on with, by the pointer and by the keys. Their flows go along with their
 * ends; selecting them too would only be in the way.
 */
export function selectCopies(workspace: Workspace, copies: readonly Picked[]): void {
  const drawn = copies.filter(({ type }) => type !== 'flow')
  const [first] = drawn
  workspace.session.getState().select(drawn)
  if (first) canvasOf(workspace).setState({ focus: subjectKey(first) })
}
