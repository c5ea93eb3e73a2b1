import type { ElementId } from '@/model/id'
import type { Model } from '@/model/model'
import { kindEntry } from '@/model/vocabulary/elementKinds'
import { reconnectFlow } from '@/model/edits/reconnect'
import { useModel, useWorkspace, type Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { unnamed } from '../canvas/spoken'
import { onlySelected } from '../commands/enabled'
import { connect } from '../drawing/connect'
import { PickDialog } from './PickDialog'
import type { Choice } from './PickList'

/** Draws a flow from the selected element to one that is found by its name. */
export function ConnectTo() {
  const workspace = useWorkspace()
  const elements = useModel((model) => model.elements)
  const from = onlySelected(workspace, 'element') ?? focusedElement(workspace)
  return (
    <PickDialog
      title={`Connect ${(from && elements[from.id]?.name) || 'element'} to`}
      searchLabel="Find an element"
      choices={choicesOf(elements, (id) => (id === from?.id ? 'To itself' : null))}
      // The choices are the elements, by their ids.
      onPick={(id) => from && connect(workspace, from.id, id as ElementId)}
    />
  )
}

/** Lets the selected flow start from, or lead to, another element. */
export function Reconnect({ end }: { readonly end: 'from' | 'to' }) {
  const workspace = useWorkspace()
  const elements = useModel((model) => model.elements)
  const flow = onlySelected(workspace, 'flow')
  const now = useModel(({ flows }) => flow && flows[flow.id]?.[end])
  const reconnect = (id: string) => {
    if (!flow) return
    workspace.document
      .getState()
      // The choices are the elements, by their ids.
      .edit('Reconnect', (model) => reconnectFlow(model, flow.id, { [end]: id as ElementId }))
  }
  return (
    <PickDialog
      title={end === 'from' ? 'The flow starts from' : 'The flow leads to'}
      searchLabel="Find an element"
      choices={choicesOf(elements, (id) => (id === now ? 'As it is' : null))}
      onPick={reconnect}
    />
  )
}

function choicesOf(
  elements: Model['elements'],
  noteOf: (id: ElementId) => string | null,
): readonly Choice[] {
  return Object.values(elements).map(({ id, kind, name }) => ({
    id,
    kind,
    name: name || unnamed,
    note: noteOf(id) ?? kindEntry(kind).label,
  }))
}

function focusedElement(workspace: Workspace): { id: ElementId } | null {
  const { focus } = canvasOf(workspace).getState()
  // The key was made from the element's id.
  return focus?.startsWith('element:') ? { id: focus.slice('element:'.length) as ElementId } : null
}
