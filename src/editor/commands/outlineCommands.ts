import type { Command } from '@/store/command'
import { always } from './enabled'

/** The twin of the canvas: where it is, and its form on paper. */
export const outlineCommands: readonly Command[] = [
  {
    id: 'view.outline',
    label: ({ session }) =>
      session.getState().outline === 'none' ? 'Show the outline' : 'Hide the outline',
    group: 'View',
    shortcuts: ['Shift+o'],
    isEnabled: always,
    run: ({ session }) => {
      const { outline, placeOutline } = session.getState()
      placeOutline(outline === 'none' ? 'below' : 'none')
    },
  },
  {
    id: 'file.copyOutline',
    label: 'Copy outline as Markdown',
    group: 'File',
    shortcuts: [],
    isEnabled: always,
    run: async (workspace) => (await import('../outline/copyOutline')).copyOutline(workspace),
  },
]
