import { removePicked } from '@/model/edits/removal'
import { setLocked } from '@/model/edits/locks'
import { isOn } from '@/model/onDiagram'
import type { Picked } from '@/model/subject'
import { nameOf } from '@/rules/explain/nameOf'
import { editUndoably } from '@/store/undoable'
import type { Workspace } from '@/store/workspace'
import { lockedOf } from './enabled'

/**
 * Removes what is selected, on every diagram that shows it. Undo brings it back. What is locked stays,
 * and it is said why.
 */
export function removeSelected(workspace: Workspace, label: string): void {
  const { diagram, selection, select } = workspace.session.getState()
  const locked = lockedOf(workspace, selection)
  const going = selection.filter((each) => !locked.includes(each))
  if (going.length === 0) {
    tellOfLocked(workspace, locked)
    return
  }
  const where = elsewhere(workspace, going)
  const [first] = going
  const what =
    going.length === 1 && first
      ? `Deleted ${calledIn(workspace, first)}`
      : `${going.length} records deleted`
  const left = locked.length > 0 ? `. What is locked stays: ${locked.length}` : ''
  select(locked)
  editUndoably(workspace, label, `${what}${where}${left}`, (model) =>
    removePicked(model, diagram, going),
  )
}

/** “Support agent”, or what it is where it has no name. */
function calledIn({ document }: Workspace, picked: Picked): string {
  return picked.type === 'note' ? 'the note' : `“${nameOf(picked, document.getState().model)}”`
}

/** Says that nothing was done for a lock, and offers to open it. */
export function tellOfLocked(workspace: Workspace, locked: readonly Picked[]): void {
  const { document, session, tell } = workspace
  const { diagram } = session.getState()
  const message =
    locked.length === 1 ? 'This is locked, so it stays.' : 'These are locked, so they stay.'
  const unlock = () =>
    document.getState().edit('Unlock', (model) => setLocked(model, diagram, locked, false))
  tell(message, { label: 'Unlock', run: unlock })
}

/** The other diagrams that show some of this, in words: “, also from “Inside the bot””. */
function elsewhere({ document, session }: Workspace, picked: readonly Picked[]): string {
  const { model } = document.getState()
  const others = Object.values(model.diagrams).filter(
    (diagram) =>
      diagram.id !== session.getState().diagram &&
      picked.some((each) => each.type !== 'note' && isOn(diagram, each, model)),
  )
  const [first, ...more] = others
  if (!first) return ''
  return more.length > 0
    ? `, also from ${others.length} other diagrams`
    : `, also from “${first.name}”`
}
