import { canLock } from '@/model/edits/locks'
import { isLocked } from '@/model/onDiagram'
import type { Picked } from '@/model/subject'
import type { Workspace } from '@/store/workspace'

export const always = () => true

/** Whether the canvas is on screen. */
export const isShown = ({ canvas }: Workspace): boolean => canvas.current !== null

/** Whether something is selected on the canvas. */
export function hasSelection(workspace: Workspace): boolean {
  return isShown(workspace) && workspace.session.getState().selection.length > 0
}

/** The one record that is selected, if it is of a type. */
export function onlySelected<Type extends Picked['type']>(
  { session }: Workspace,
  type: Type,
): Extract<Picked, { type: Type }> | null {
  const { selection } = session.getState()
  const [only] = selection
  // The type has been compared.
  return selection.length === 1 && only?.type === type
    ? (only as Extract<Picked, { type: Type }>)
    : null
}

/** What of the selection has a place of its own: elements, boundaries and notes. */
export function movable({ session }: Workspace): readonly Picked[] {
  return session.getState().selection.filter(canLock)
}

export function hasMovable(workspace: Workspace): boolean {
  return isShown(workspace) && movable(workspace).length > 0
}

/** What of some things is locked in its place on the diagram that is shown. */
export function lockedOf<Of extends Picked>(
  { document, session }: Workspace,
  picked: readonly Of[],
): readonly Of[] {
  const diagram = document.getState().model.diagrams[session.getState().diagram]
  return diagram ? picked.filter((each) => isLocked(diagram, each)) : []
}

/** What of the selection the keys may move: what has a place of its own and is not locked in it. */
export function unlocked(workspace: Workspace): readonly Picked[] {
  const all = movable(workspace)
  const locked = lockedOf(workspace, all)
  return all.filter((each) => !locked.includes(each))
}

/** What of the selection may be put into a boundary or taken out: notes are in none. */
export function nestable(workspace: Workspace): readonly Picked[] {
  return unlocked(workspace).filter(({ type }) => type !== 'note')
}

/** The one thing whose size can be changed. A boundary that is a line has none. */
export function sizable(workspace: Workspace): Picked | null {
  const [only, ...others] = unlocked(workspace)
  const { diagram } = workspace.session.getState()
  const shown = workspace.document.getState().model.diagrams[diagram]
  if (!only || others.length > 0) return null
  const isLine = only.type === 'boundary' && shown?.boundaries[only.id]?.form === 'line'
  return isLine ? null : only
}
