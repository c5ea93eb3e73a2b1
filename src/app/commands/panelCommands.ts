import type { Command } from '@/store/command'
import {
  dockStore,
  edgeAfter,
  moveSidePanel,
  panelNow,
  type PanelId,
  togglePanel,
  viewNow,
} from '../docking/dockStore'
import { panelKeys } from '../docking/panelKeys'
import { isNarrow } from '../shell/useIsNarrow'

const isWide = () => !isNarrow()

const places = { right: 'to the right', bottom: 'below the canvas', left: 'to the left' }

const toggling = (name: string, shortcut: string, panel: () => PanelId): Omit<Command, 'id'> => ({
  label: () => `${panelNow(dockStore.getState(), panel()).isOpen ? 'Hide' : 'Show'} the ${name}`,
  group: 'View',
  shortcuts: [shortcut],
  isEnabled: isWide,
  run: ({ canvas }) => {
    togglePanel(panel())
    // What had the focus may be hidden now.
    if (!panelNow(dockStore.getState(), panel()).isOpen) canvas.current?.focus()
  },
})

/** What stands beside the canvas, and where. On a narrow screen panels take turns with it instead. */
export const panelCommands: readonly Command[] = [
  {
    id: 'view.palette',
    ...toggling('palette', panelKeys.palette, () => 'palette'),
    isEnabled: () => isWide() && viewNow() === 'draw',
  },
  { id: 'view.sidePanel', ...toggling('side panel', panelKeys.side, viewNow) },
  {
    id: 'view.dock',
    label: () => `Move the side panel ${places[edgeAfter(dockStore.getState().edge)]}`,
    group: 'View',
    shortcuts: [],
    isEnabled: isWide,
    run: moveSidePanel,
  },
]
