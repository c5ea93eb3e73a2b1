import type { Command } from '@/store/command'
import type { Canvas, Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { hasSelection, isShown } from './enabled'

const onCanvas =
  (act: (canvas: Canvas) => void) =>
  ({ canvas }: Workspace) => {
    if (canvas.current) act(canvas.current)
  }

/** How much of the diagram is seen. */
export const viewCommands: readonly Command[] = [
  {
    id: 'view.zoomIn',
    label: 'Zoom in',
    group: 'View',
    shortcuts: ['Mod+=', 'Mod++'],
    isEnabled: isShown,
    run: onCanvas((canvas) => canvas.zoomIn()),
  },
  {
    id: 'view.zoomOut',
    label: 'Zoom out',
    group: 'View',
    shortcuts: ['Mod+-'],
    isEnabled: isShown,
    run: onCanvas((canvas) => canvas.zoomOut()),
  },
  {
    id: 'view.zoom100',
    label: 'Zoom to 100 %',
    group: 'View',
    shortcuts: ['Mod+0'],
    isEnabled: isShown,
    run: onCanvas((canvas) => canvas.zoomTo(1)),
  },
  {
    id: 'view.fit',
    label: 'Fit the diagram',
    group: 'View',
    shortcuts: ['Shift+1'],
    isEnabled: isShown,
    run: onCanvas((canvas) => canvas.fit()),
  },
  {
    id: 'view.fitSelection',
    label: 'Fit the selection',
    group: 'View',
    shortcuts: ['Shift+2'],
    isEnabled: hasSelection,
    run: (workspace) => workspace.canvas.current?.fit(workspace.session.getState().selection),
  },
  {
    id: 'view.minimap',
    label: (workspace) =>
      canvasOf(workspace).getState().showsMinimap ? 'Hide minimap' : 'Show minimap',
    group: 'View',
    shortcuts: ['Shift+m'],
    isEnabled: isShown,
    run: (workspace) =>
      canvasOf(workspace).setState(({ showsMinimap }) => ({ showsMinimap: !showsMinimap })),
  },
]
