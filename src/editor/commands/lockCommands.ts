import { setLocked } from '@/model/edits/locks'
import type { Command } from '@/store/command'
import type { Workspace } from '@/store/workspace'
import { hasMovable, lockedOf, movable } from './enabled'

/** Whether all that could be locked is locked already, so that only unlocking is left. */
function isAllLocked(workspace: Workspace): boolean {
  const all = movable(workspace)
  return all.length > 0 && lockedOf(workspace, all).length === all.length
}

const labelOf = (workspace: Workspace) => (isAllLocked(workspace) ? 'Unlock' : 'Lock')

/** Keeps things in their places, or lets them go again. */
export const lockCommands: readonly Command[] = [
  {
    id: 'arrange.lock',
    label: labelOf,
    group: 'Arrange',
    shortcuts: ['Shift+l'],
    isEnabled: hasMovable,
    run: (workspace) => {
      const { document, session, announce } = workspace
      const isLocking = !isAllLocked(workspace)
      const picked = movable(workspace)
      const { diagram } = session.getState()
      document
        .getState()
        .edit(labelOf(workspace), (model) => setLocked(model, diagram, picked, isLocking))
      announce(isLocking ? 'Locked' : 'Unlocked')
    },
  },
]
