import { arrange, reverseFlow, straight } from '@/model/edits/drawing'
import type { Command } from '@/store/command'
import { removeBend } from '../canvas/bending'
import { type CanvasDialog, canvasOf } from '../canvas/canvasStore'
import { chosenBend } from '../canvas/chosenBend'
import { putLabel } from '../canvas/slideLabel'
import { hasSelection, isShown, onlySelected } from './enabled'

/** Leads an end of the selected flow elsewhere, by name. */
const asked = (id: string, label: string, dialog: CanvasDialog): Command => ({
  id,
  label,
  group: 'Flow',
  shortcuts: [],
  isEnabled: (workspace) => onlySelected(workspace, 'flow') !== null,
  run: (workspace) => canvasOf(workspace).setState({ dialog }),
})

/** Drawing and turning flows. */
export const flowCommands: readonly Command[] = [
  {
    id: 'flow.connectTo',
    label: 'Connect to…',
    group: 'Flow',
    shortcuts: ['Shift+c'],
    isEnabled: (workspace) => isShown(workspace) && onlySelected(workspace, 'element') !== null,
    run: (workspace) => canvasOf(workspace).setState({ dialog: 'connectTo' }),
  },
  {
    id: 'flow.insert',
    label: 'Insert an element…',
    group: 'Flow',
    shortcuts: ['Shift+i'],
    isEnabled: (workspace) => isShown(workspace) && onlySelected(workspace, 'flow') !== null,
    run: (workspace) => canvasOf(workspace).setState({ dialog: 'insert' }),
  },
  {
    id: 'flow.reverse',
    label: 'Reverse flow',
    group: 'Flow',
    shortcuts: ['r'],
    isEnabled: (workspace) => isShown(workspace) && onlySelected(workspace, 'flow') !== null,
    run: (workspace) => {
      const flow = onlySelected(workspace, 'flow')
      if (flow) {
        workspace.document.getState().edit('Reverse flow', (model) => reverseFlow(model, flow.id))
      }
    },
  },
  asked('flow.from', 'Change source…', 'flowFrom'),
  asked('flow.to', 'Change target…', 'flowTo'),
  {
    id: 'flow.protocol',
    label: 'Change protocol…',
    group: 'Flow',
    shortcuts: [],
    isEnabled: (workspace) => {
      const { selection } = workspace.session.getState()
      return hasSelection(workspace) && selection.every(({ type }) => type === 'flow')
    },
    run: (workspace) => canvasOf(workspace).setState({ dialog: 'protocol' }),
  },
  {
    id: 'flow.bend',
    label: 'Bend by the keys',
    group: 'Flow',
    shortcuts: ['b'],
    isEnabled: (workspace) => isShown(workspace) && onlySelected(workspace, 'flow') !== null,
    run: async (workspace) => {
      const flow = onlySelected(workspace, 'flow')
      if (!flow) return
      workspace.canvas.current?.focus()
      // At once: the keys that follow are about the bend, and wait with it for their code.
      canvasOf(workspace).setState({ bending: { flow: flow.id, at: 0 }, isMoving: false })
      try {
        const { bendByKeys } = await import('../keyboard/bendByKeys')
        bendByKeys(workspace)
      } catch (error) {
        canvasOf(workspace).setState({ bending: null })
        throw error
      }
    },
  },
  {
    id: 'flow.removeBend',
    label: 'Remove this bend',
    group: 'Flow',
    shortcuts: [],
    isEnabled: (workspace) => chosenBend(workspace) !== null,
    run: (workspace) => {
      const bend = chosenBend(workspace)
      if (bend) removeBend(workspace, bend.flow, bend.index)
    },
  },
  {
    id: 'flow.straighten',
    label: 'Remove bends',
    group: 'Flow',
    shortcuts: [],
    isEnabled: (workspace) => {
      const flow = onlySelected(workspace, 'flow')
      const { diagram } = workspace.session.getState()
      const { diagrams } = workspace.document.getState().model
      return flow !== null && (diagrams[diagram]?.flows[flow.id]?.bends.length ?? 0) > 0
    },
    run: (workspace) => {
      const flow = onlySelected(workspace, 'flow')
      const { diagram } = workspace.session.getState()
      if (!flow) return
      workspace.document
        .getState()
        .edit('Remove bends', (model) =>
          arrange(model, diagram, { flows: { [flow.id]: straight } }),
        )
    },
  },
  {
    id: 'flow.freeLabel',
    label: 'Let Corral place the label',
    group: 'Flow',
    shortcuts: [],
    isEnabled: (workspace) => {
      const flow = onlySelected(workspace, 'flow')
      const { flowIndex } = canvasOf(workspace).getState()
      return flow !== null && (flowIndex.flows.get(flow.id)?.route.label ?? null) !== null
    },
    run: (workspace) => {
      const flow = onlySelected(workspace, 'flow')
      if (flow) putLabel(workspace, flow.id, null)
    },
  },
]
