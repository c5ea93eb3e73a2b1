import { boundaryKinds } from '@/model/vocabulary/boundaryKinds'
import { elementKinds } from '@/model/vocabulary/elementKinds'
import type { Command } from '@/store/command'
import { canvasOf } from '../canvas/canvasStore'
import { addOffer } from '../drawing/addOffer'
import { isShown } from './enabled'

/** One command that asks for the kind, one for each word of the vocabulary, and one for a note. */
export const addCommands: readonly Command[] = [
  {
    id: 'add.here',
    label: 'Add…',
    group: 'Element',
    shortcuts: ['a'],
    isEnabled: isShown,
    run: (workspace) => canvasOf(workspace).setState({ dialog: 'addHere' }),
  },
  {
    id: 'add.note',
    label: 'Add note',
    group: 'Element',
    shortcuts: ['n'],
    isEnabled: isShown,
    run: (workspace) => addOffer(workspace, { type: 'note', kind: 'note' }),
  },
  ...elementKinds.map(({ id, label }): Command => ({
    id: `add.element.${id}`,
    label: `Add ${label}`,
    group: 'Element',
    shortcuts: [],
    isEnabled: isShown,
    run: (workspace) => addOffer(workspace, { type: 'element', kind: id }),
  })),
  ...boundaryKinds.map(({ id, label }): Command => ({
    id: `add.boundary.${id}`,
    label: `Add boundary: ${label}`,
    group: 'Boundary',
    shortcuts: [],
    isEnabled: isShown,
    run: (workspace) => addOffer(workspace, { type: 'boundary', kind: id }),
  })),
]
