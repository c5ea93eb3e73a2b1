import { diagramsInOrder } from '@/model/firstDiagram'
import type { DiagramId } from '@/model/id'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'

/** What a diagram without a name is called. */
export const unnamedDiagram = 'Unnamed diagram'

/** Shows another diagram of the model. */
export function openDiagram(workspace: Workspace, id: DiagramId): void {
  const { document, session, announce } = workspace
  const diagram = document.getState().model.diagrams[id]
  if (!diagram || session.getState().diagram === id) return
  canvasOf(workspace).setState({ focus: null, connecting: null, growing: null, isMoving: false })
  session.getState().showDiagram(id)
  announce(`Diagram ${diagram.name || unnamedDiagram}`)
}

/** Shows the diagram so many places after the shown one, around the end to the first. */
export function openNext(workspace: Workspace, by: 1 | -1): void {
  const { document, session } = workspace
  const all = diagramsInOrder(document.getState().model)
  const at = all.findIndex(({ id }) => id === session.getState().diagram)
  const next = all[(at + by + all.length) % all.length]
  if (next) openDiagram(workspace, next.id)
}
