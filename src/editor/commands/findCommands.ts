import type { Command } from '@/store/command'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { isShown } from './enabled'

const isFinding = (workspace: Workspace) => canvasOf(workspace).getState().finding !== null

function step(workspace: Workspace, by: number): void {
  const { finding } = canvasOf(workspace).getState()
  if (finding) canvasOf(workspace).setState({ finding: { ...finding, at: finding.at + by } })
}

/** Looking for something on the diagram. */
export const findCommands: readonly Command[] = [
  {
    id: 'view.find',
    label: 'Find on the diagram',
    group: 'View',
    shortcuts: ['Mod+f'],
    isEnabled: isShown,
    run: (workspace) => {
      workspace.session.getState().showCanvas()
      canvasOf(workspace).setState(({ finding }) => ({
        finding: finding ? { ...finding, asked: finding.asked + 1 } : { text: '', at: 0, asked: 0 },
      }))
    },
  },
  {
    id: 'view.findNext',
    label: 'Find the next',
    group: 'View',
    shortcuts: ['F3'],
    isEnabled: isFinding,
    run: (workspace) => step(workspace, 1),
  },
  {
    id: 'view.findPrevious',
    label: 'Find the previous',
    group: 'View',
    shortcuts: ['Shift+F3'],
    isEnabled: isFinding,
    run: (workspace) => step(workspace, -1),
  },
]
