import type { Command } from '@/store/command'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { subjectKey } from '@/model/subject'
import { closeFrame, fitBoundary, growFor, misfitsAround } from '../drawing/fitting'
import { homeOf } from '../drawing/homeOf'
import { isSameBox } from '../geometry/box'
import { isShown, movable, onlySelected } from './enabled'

/** The selected boundary if what it holds could be drawn in another frame. */
function loosely(workspace: Workspace) {
  const only = onlySelected(workspace, 'boundary')
  const frame = only && closeFrame(workspace, only.id)
  const box = only && canvasOf(workspace).getState().boxes.get(subjectKey(only))
  return frame && box && !isSameBox(frame, box) ? only : null
}

/** What reaches out of its boundary: the selection, or what is in a selected boundary. */
function reachingOut(workspace: Workspace): readonly string[] {
  return [...new Set(movable(workspace).flatMap((subject) => misfitsAround(workspace, subject)))]
}

function growLabel(workspace: Workspace): string {
  const { model } = workspace.document.getState()
  const [first] = movable(workspace)
  const home = first?.type === 'element' ? homeOf(model, first) : null
  const name = home && model.boundaries[home]?.name
  return name ? `Grow ${name} around it` : 'Grow with its contents'
}

/** The frames of boundaries. */
export const boundaryCommands: readonly Command[] = [
  {
    id: 'arrange.wrap',
    label: 'Wrap in a boundary…',
    group: 'Boundary',
    shortcuts: ['Mod+g'],
    isEnabled: (workspace) =>
      isShown(workspace) && movable(workspace).some(({ type }) => type !== 'note'),
    run: (workspace) => canvasOf(workspace).setState({ dialog: 'wrap' }),
  },
  {
    id: 'arrange.fit',
    label: 'Fit to what it holds',
    group: 'Boundary',
    shortcuts: [],
    isEnabled: (workspace) => isShown(workspace) && loosely(workspace) !== null,
    run: (workspace) => {
      const only = loosely(workspace)
      if (only) fitBoundary(workspace, only.id)
    },
  },
  {
    id: 'arrange.grow',
    label: growLabel,
    group: 'Boundary',
    shortcuts: [],
    isEnabled: (workspace) => isShown(workspace) && reachingOut(workspace).length > 0,
    run: (workspace) => growFor(workspace, reachingOut(workspace)),
  },
]
