import type { Command } from '@/store/command'
import { canvasOf } from '../canvas/canvasStore'
import { isShown } from './enabled'

/** Says where a threat actor starts. */
export const actorCommands: readonly Command[] = [
  {
    id: 'actor.start',
    label: 'An actor starts here…',
    group: 'Threats',
    shortcuts: [],
    isEnabled: (workspace) => {
      const [only, ...others] = workspace.session.getState().selection
      return isShown(workspace) && others.length === 0 && only !== undefined && only.type !== 'note'
    },
    run: (workspace) => canvasOf(workspace).setState({ dialog: 'actorStart' }),
  },
]
