import { commandWithId } from '@/store/command'
import type { Workspace } from '@/store/workspace'
import type { ColumnId } from './columns'
import type { OutlineRow } from './outlineRows'

/** The command that changes what a cell shows, by the type of its row. */
const commandOf: {
  readonly [Column in ColumnId]?: { readonly [Type in OutlineRow['subject']['type']]?: string }
} = {
  name: { element: 'edit.rename', flow: 'edit.rename', boundary: 'edit.rename' },
  kind: { element: 'edit.kind', boundary: 'edit.kind', flow: 'flow.protocol' },
  where: { element: 'arrange.moveInto', boundary: 'arrange.moveInto', flow: 'flow.from' },
  to: { element: 'flow.connectTo', flow: 'flow.to' },
}

/** What a cell that is not changed in the outline leads to, beside it. */
const panelOf = {
  facts: 'inspector',
  data: 'inspector',
  threats: 'threats',
  questions: 'questions',
} as const

/** Lets a cell be changed: its name in its place, other things from a list, the rest in the side panel. */
export function editCell(workspace: Workspace, row: OutlineRow, column: ColumnId): void {
  const id = commandOf[column]?.[row.subject.type]
  if (id) runCommand(workspace, id)
  else if (column !== 'name' && column !== 'kind' && column !== 'where' && column !== 'to') {
    workspace.session.getState().showPanel(panelOf[column])
    workspace.announce(`Shown in the side panel`)
  }
}

/** Does what a command does, if that can be done just now. */
export function runCommand(workspace: Workspace, id: string): void {
  const command = commandWithId(workspace.commands.getState(), id)
  if (command?.isEnabled(workspace)) void command.run(workspace)
}
