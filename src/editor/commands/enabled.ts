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

/** What of the selection can be moved: elements and boundaries. */
export function movable({ session }: Workspace): readonly Picked[] {
  return session
    .getState()
    .selection.filter(({ type }) => type === 'element' || type === 'boundary')
}

export function hasMovable(workspace: Workspace): boolean {
  return isShown(workspace) && movable(workspace).length > 0
}

/** The one element or boundary whose size can be changed. A boundary that is a line has none. */
export function sizable(workspace: Workspace): Picked | null {
  const [only, ...others] = movable(workspace)
  const { diagram } = workspace.session.getState()
  const shown = workspace.document.getState().model.diagrams[diagram]
  if (!only || others.length > 0) return null
  const isLine = only.type === 'boundary' && shown?.boundaries[only.id]?.form === 'line'
  return isLine ? null : only
}
