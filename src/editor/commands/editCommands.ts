import type { Command } from '@/store/command'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { subjectOfKey } from '../canvas/subjectOfKey'
import { copySelected, duplicate, pasteFromClipboard } from './clipboard'
import { hasMovable, hasSelection, isShown } from './enabled'
import { removeSelected } from './removeSelected'

const lastDone = ({ document }: Workspace) => document.getState().past.at(-1)?.label
const lastUndone = ({ document }: Workspace) => document.getState().future.at(-1)?.label

/** “Undo” and “Delete element” read as “Undo delete element”. */
const named = (verb: string, step: string | undefined) =>
  step ? `${verb} ${step.charAt(0).toLowerCase()}${step.slice(1)}` : verb

/** Text that someone marked on the page is what they mean to copy. */
const marksNoText = () => getSelection()?.isCollapsed !== false

/** Undo, the clipboard, and the selection. */
export const editCommands: readonly Command[] = [
  {
    id: 'edit.undo',
    label: (workspace) => named('Undo', lastDone(workspace)),
    group: 'Edit',
    shortcuts: ['Mod+z'],
    isEnabled: (workspace) => lastDone(workspace) !== undefined,
    run: ({ document }) => document.getState().undo(),
  },
  {
    id: 'edit.redo',
    label: (workspace) => named('Redo', lastUndone(workspace)),
    group: 'Edit',
    shortcuts: ['Mod+Shift+z', 'Mod+y'],
    isEnabled: (workspace) => lastUndone(workspace) !== undefined,
    run: ({ document }) => document.getState().redo(),
  },
  {
    id: 'edit.cut',
    label: 'Cut',
    group: 'Edit',
    shortcuts: ['Mod+x'],
    isEnabled: (workspace) => hasMovable(workspace) && marksNoText(),
    run: async (workspace) => {
      await copySelected(workspace)
      removeSelected(workspace, 'Cut')
    },
  },
  {
    id: 'edit.copy',
    label: 'Copy',
    group: 'Edit',
    shortcuts: ['Mod+c'],
    isEnabled: (workspace) => hasMovable(workspace) && marksNoText(),
    run: copySelected,
  },
  {
    id: 'edit.paste',
    label: 'Paste',
    group: 'Edit',
    shortcuts: ['Mod+v'],
    isEnabled: isShown,
    run: pasteFromClipboard,
  },
  {
    id: 'edit.duplicate',
    label: 'Duplicate',
    group: 'Edit',
    shortcuts: ['Mod+d'],
    isEnabled: hasMovable,
    run: duplicate,
  },
  {
    id: 'edit.delete',
    label: 'Delete',
    group: 'Edit',
    shortcuts: ['Delete', 'Backspace'],
    isEnabled: hasSelection,
    run: (workspace) => removeSelected(workspace, 'Delete'),
  },
  {
    id: 'edit.selectAll',
    label: 'Select all',
    group: 'Edit',
    shortcuts: ['Mod+a'],
    isEnabled: isShown,
    run: (workspace) => {
      const { boxes } = canvasOf(workspace).getState()
      const all = [...boxes.keys()].flatMap((key) => subjectOfKey(key) ?? [])
      workspace.session.getState().select(all)
    },
  },
  {
    id: 'edit.rename',
    label: 'Rename',
    group: 'Edit',
    shortcuts: ['F2'],
    isEnabled: (workspace) =>
      isShown(workspace) && workspace.session.getState().selection.length === 1,
    run: ({ session, canvas }) => {
      const [only] = session.getState().selection
      if (!only || only.type === 'model') return
      canvas.current?.reveal(only)
      session.getState().startRenaming(only)
    },
  },
  {
    id: 'edit.kind',
    label: 'Change kind…',
    group: 'Edit',
    shortcuts: ['k'],
    isEnabled: (workspace) => {
      const [first, ...others] = workspace.session.getState().selection
      const hasKind = first?.type === 'element' || first?.type === 'boundary'
      return isShown(workspace) && hasKind && others.every(({ type }) => type === first.type)
    },
    run: (workspace) => canvasOf(workspace).setState({ dialog: 'kind' }),
  },
]
