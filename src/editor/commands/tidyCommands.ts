import type { Command } from '@/store/command'
import { canvasOf } from '../canvas/canvasStore'
import { hasMovable, isShown, movable } from './enabled'
import { fetched } from './fetched'

const tidying = () => import('../tidy/tidy')

/** Layout by itself. */
export const tidyCommands: readonly Command[] = [
  {
    id: 'arrange.tidySelected',
    label: 'Tidy the selection',
    group: 'Arrange',
    shortcuts: ['Alt+t'],
    isEnabled: (workspace) =>
      hasMovable(workspace) &&
      (movable(workspace).length > 1 || movable(workspace)[0]?.type === 'boundary'),
    run: fetched(tidying, (code, workspace) => code.tidySelected(workspace)),
  },
  {
    id: 'arrange.tidy',
    label: 'Tidy the diagram',
    group: 'Arrange',
    shortcuts: ['Alt+Shift+t'],
    isEnabled: (workspace) => isShown(workspace) && canvasOf(workspace).getState().boxes.size > 1,
    run: fetched(tidying, (code, workspace) => code.tidyDiagram(workspace)),
  },
  {
    id: 'arrange.stopTidying',
    label: 'Stop tidying',
    group: 'Arrange',
    shortcuts: [],
    isEnabled: (workspace) => canvasOf(workspace).getState().stopTidying !== null,
    run: (workspace) => canvasOf(workspace).getState().stopTidying?.(),
  },
]
