import { moveDiagram } from '@/model/edits/diagrams'
import { diagramAbove } from '@/model/diagramWays'
import { diagramsInOrder } from '@/model/firstDiagram'
import type { Command } from '@/store/command'
import type { Workspace } from '@/store/workspace'
import { type CanvasDialog, canvasOf } from '../canvas/canvasStore'
import { openDiagram, openNext, unnamedDiagram } from '../diagrams/switching'
import { isShown, onlySelected } from './enabled'

const isMore = (records: object, shown: object) =>
  Object.keys(records).length > Object.keys(shown).length

/** Whether there is anything in the model that the shown diagram could show and does not. */
function leavesOut({ document, session }: Workspace): boolean {
  const { model } = document.getState()
  const diagram = model.diagrams[session.getState().diagram]
  if (!diagram) return false
  return (
    isMore(model.elements, diagram.elements) ||
    isMore(model.boundaries, diagram.boundaries) ||
    isMore(diagram.leftOut, {})
  )
}

const countOf = ({ document }: Workspace) => Object.keys(document.getState().model.diagrams).length

const hasSeveral = (workspace: Workspace) => isShown(workspace) && countOf(workspace) > 1

const edits = () => import('../diagrams/diagramEdits')

const ask = (dialog: CanvasDialog) => (workspace: Workspace) =>
  canvasOf(workspace).setState({ dialog })

/** Whether a record is selected that other diagrams could show. */
const hasRecords = (workspace: Workspace) =>
  isShown(workspace) &&
  workspace.session
    .getState()
    .selection.some(({ type }) => type === 'element' || type === 'boundary')

function selectedDetails(workspace: Workspace) {
  const only = onlySelected(workspace, 'element')
  const { elements } = workspace.document.getState().model
  return (only && elements[only.id]?.details) ?? null
}

function aboveShown({ document, session }: Workspace) {
  return diagramAbove(document.getState().model, session.getState().diagram)
}

/** Whether the shown diagram is not the first (`-1`) or the last (`1`) of them. */
const canMove = (by: 1 | -1) => (workspace: Workspace) => {
  const all = diagramsInOrder(workspace.document.getState().model)
  const { diagram } = workspace.session.getState()
  return isShown(workspace) && all.at(by === 1 ? -1 : 0)?.id !== diagram
}

const move =
  (by: 1 | -1) =>
  ({ document, session }: Workspace) => {
    const { diagram } = session.getState()
    document.getState().edit('Move diagram', (model) => moveDiagram(model, diagram, by))
  }

const group = 'Diagram'

/** The diagrams of the model as wholes. */
const ofDiagrams: readonly Command[] = [
  {
    id: 'diagram.add',
    label: 'New diagram',
    group,
    shortcuts: [],
    isEnabled: isShown,
    run: async (workspace) => (await edits()).startDiagram(workspace),
  },
  {
    id: 'diagram.goTo',
    label: 'Go to diagram…',
    group,
    shortcuts: ['g'],
    isEnabled: hasSeveral,
    run: ask('goToDiagram'),
  },
  {
    id: 'diagram.next',
    label: 'Next diagram',
    group,
    shortcuts: ['Alt+PageDown'],
    isEnabled: hasSeveral,
    run: (workspace) => openNext(workspace, 1),
  },
  {
    id: 'diagram.previous',
    label: 'Previous diagram',
    group,
    shortcuts: ['Alt+PageUp'],
    isEnabled: hasSeveral,
    run: (workspace) => openNext(workspace, -1),
  },
  {
    id: 'diagram.rename',
    label: 'Rename diagram…',
    group,
    shortcuts: [],
    isEnabled: isShown,
    run: ask('nameDiagram'),
  },
  {
    id: 'diagram.duplicate',
    label: 'Duplicate diagram',
    group,
    shortcuts: [],
    isEnabled: isShown,
    run: async (workspace) => (await edits()).copyDiagram(workspace),
  },
  {
    id: 'diagram.earlier',
    label: 'Move diagram up in the list',
    group,
    shortcuts: [],
    isEnabled: canMove(-1),
    run: move(-1),
  },
  {
    id: 'diagram.later',
    label: 'Move diagram down in the list',
    group,
    shortcuts: [],
    isEnabled: canMove(1),
    run: move(1),
  },
  {
    id: 'diagram.delete',
    label: 'Delete diagram',
    group,
    shortcuts: [],
    isEnabled: hasSeveral,
    run: async (workspace) => (await edits()).deleteDiagram(workspace),
  },
]

/** What is on which diagram. */
const onDiagrams: readonly Command[] = [
  {
    id: 'diagram.open',
    label: 'Open its diagram',
    group,
    shortcuts: ['o'],
    isEnabled: (workspace) => isShown(workspace) && selectedDetails(workspace) !== null,
    run: (workspace) => {
      const details = selectedDetails(workspace)
      if (details) openDiagram(workspace, details)
    },
  },
  {
    id: 'diagram.up',
    label: (workspace) => `Go up to ${aboveShown(workspace)?.name || unnamedDiagram}`,
    group,
    shortcuts: ['u'],
    isEnabled: (workspace) => isShown(workspace) && aboveShown(workspace) !== undefined,
    run: (workspace) => {
      const above = aboveShown(workspace)
      if (above) openDiagram(workspace, above.id)
    },
  },
  {
    id: 'diagram.detail',
    label: (workspace) =>
      selectedDetails(workspace) ? 'Detail in another diagram…' : 'Detail in a diagram…',
    group,
    shortcuts: [],
    isEnabled: (workspace) => isShown(workspace) && onlySelected(workspace, 'element') !== null,
    run: ask('detail'),
  },
  {
    id: 'diagram.showElsewhere',
    label: 'Show on another diagram…',
    group,
    shortcuts: [],
    isEnabled: hasRecords,
    run: ask('showElsewhere'),
  },
  {
    id: 'diagram.showHere',
    label: 'Show existing element here…',
    group,
    shortcuts: [],
    isEnabled: (workspace) => isShown(workspace) && leavesOut(workspace),
    run: ask('showHere'),
  },
  {
    id: 'diagram.takeOff',
    label: 'Take off this diagram',
    group,
    shortcuts: ['Shift+Delete', 'Shift+Backspace'],
    isEnabled: (workspace) =>
      hasSeveral(workspace) &&
      workspace.session.getState().selection.some(({ type }) => type !== 'note'),
    run: async (workspace) => (await edits()).takeSelectedOff(workspace),
  },
]

/** Several diagrams of one model, and what is on them. */
export const diagramCommands: readonly Command[] = [...onDiagrams, ...ofDiagrams]
