import type { Command } from '@/store/command'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { aimFrom } from '../keyboard/connectByKeys'
import { focusAlongFlow } from '../keyboard/focus'
import { isShown } from './enabled'
import { elementAtHand } from './growCommands'

const hasElement = (workspace: Workspace) => isShown(workspace) && elementAtHand(workspace) !== null
const hasFocus = (workspace: Workspace) =>
  isShown(workspace) && canvasOf(workspace).getState().focus !== null

/** What the keys do with whatever they are at. */
export const focusCommands: readonly Command[] = [
  {
    id: 'focus.aim',
    label: 'Draw a flow from it: arrows aim, Enter connects',
    group: 'Flow',
    shortcuts: ['c'],
    isEnabled: (workspace) =>
      hasElement(workspace) && canvasOf(workspace).getState().connecting === null,
    run: (workspace) => {
      const from = elementAtHand(workspace)
      if (from) aimFrom(workspace, `element:${from}`)
      workspace.canvas.current?.focus()
    },
  },
  {
    id: 'focus.ahead',
    label: 'Go along a flow, ahead',
    group: 'Flow',
    shortcuts: [']', 'PageDown'],
    isEnabled: hasFocus,
    run: (workspace) => focusAlongFlow(workspace, 'ahead'),
  },
  {
    id: 'focus.back',
    label: 'Go along a flow, back',
    group: 'Flow',
    shortcuts: ['[', 'PageUp'],
    isEnabled: hasFocus,
    run: (workspace) => focusAlongFlow(workspace, 'back'),
  },
  {
    id: 'focus.moving',
    label: (workspace) =>
      canvasOf(workspace).getState().isMoving
        ? 'Let the arrows go from place to place'
        : 'Let the arrows move the selection',
    group: 'Arrange',
    shortcuts: ['m'],
    isEnabled: isShown,
    run: (workspace) => {
      const { isMoving } = canvasOf(workspace).getState()
      canvasOf(workspace).setState({ isMoving: !isMoving })
      workspace.announce(isMoving ? 'Arrows go from place to place' : 'Arrows move the selection')
      workspace.canvas.current?.focus()
    },
  },
]
