import type { Command, CommandGroup } from '@/store/command'
import type { Workspace } from '@/store/workspace'
import { canvasOf, type Tapping } from '../canvas/canvasStore'
import { hasMovable, hasSelection, isShown, onlySelected, sizable } from './enabled'

/** Switches what the next tap or click does on and off. */
function tapCommand(
  tapping: Tapping,
  group: CommandGroup,
  { label, isEnabled }: { readonly label: string; readonly isEnabled: Command['isEnabled'] },
): Command {
  return {
    id: `tap.${tapping}`,
    label,
    group,
    shortcuts: [],
    isEnabled: (workspace) =>
      isShown(workspace) && workspace.session.getState().twin === 'canvas' && isEnabled(workspace),
    run: (workspace) => {
      const canvas = canvasOf(workspace)
      const isOn = canvas.getState().tapping === tapping
      canvas.setState({ tapping: isOn ? null : tapping, isMoving: false })
      if (!isOn) workspace.announce(tapHints[tapping])
      workspace.session.getState().showCanvas()
    },
  }
}

/** What the next tap does, said while it is waited for. */
export const tapHints: { readonly [What in Tapping]: string } = {
  connect: 'Tap the element that the flow leads to, or open ground for a new one',
  move: 'Tap the place that it is to be moved to',
  resize: 'Tap where the lower right corner is to be',
  from: 'Tap the element that the flow is to come from',
  to: 'Tap the element that the flow is to lead to',
  bend: 'Tap the place that the flow is to pass',
  several: 'Tap more to select them too, or again to leave them out',
}

const hasElement = (workspace: Workspace) => onlySelected(workspace, 'element') !== null
const hasFlow = (workspace: Workspace) => onlySelected(workspace, 'flow') !== null

/** Every drag of the pointer, done by a press and another. */
export const tapCommands: readonly Command[] = [
  tapCommand('connect', 'Flow', { label: 'Connect by tapping…', isEnabled: hasElement }),
  tapCommand('from', 'Flow', { label: 'Lead its start elsewhere…', isEnabled: hasFlow }),
  tapCommand('to', 'Flow', { label: 'Lead its end elsewhere…', isEnabled: hasFlow }),
  tapCommand('bend', 'Flow', { label: 'Bend it to pass…', isEnabled: hasFlow }),
  tapCommand('move', 'Arrange', { label: 'Move to…', isEnabled: hasMovable }),
  tapCommand('resize', 'Arrange', {
    label: 'Resize to…',
    isEnabled: (workspace) => sizable(workspace) !== null,
  }),
  tapCommand('several', 'Edit', { label: 'Select several…', isEnabled: hasSelection }),
]
