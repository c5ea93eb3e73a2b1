import { counted } from '@/model/counted'
import {
  addDiagram,
  changeDiagram,
  duplicateDiagram,
  removeDiagram,
  takeOff,
} from '@/model/edits/diagrams'
import { changeElement } from '@/model/edits/records'
import { diagramsShowing } from '@/model/diagramWays'
import { diagramsInOrder } from '@/model/firstDiagram'
import type { DiagramId, ElementId } from '@/model/id'
import type { Model } from '@/model/model'
import { newId } from '@/store/newId'
import { editUndoably } from '@/store/undoable'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { lockedOf } from '../commands/enabled'
import { tellOfLocked } from '../commands/removeSelected'
import { shownOn } from './showOn'
import { openDiagram, unnamedDiagram } from './switching'

/** The merge key of the step that makes a diagram: the name that it is given at once belongs to it. */
const namingDiagram = (id: DiagramId) => `name:diagram:${id}`

/** Starts an empty diagram, shows it and asks for its name. */
export function startDiagram(workspace: Workspace): void {
  const { document } = workspace
  const id = newId<DiagramId>()
  const name = freeName(document.getState().model)
  document.getState().edit('Add diagram', (model) => addDiagram(model, id, name), namingDiagram(id))
  openDiagram(workspace, id)
  canvasOf(workspace).setState({ dialog: 'nameDiagram' })
}

function freeName({ diagrams }: Model): string {
  const names = new Set(Object.values(diagrams).map(({ name }) => name))
  let number = names.size + 1
  while (names.has(`Diagram ${number}`)) number += 1
  return `Diagram ${number}`
}

/** Gives a diagram another name. */
export function nameDiagram({ document }: Workspace, id: DiagramId, name: string): void {
  const { past, edit, pause } = document.getState()
  const last = past.at(-1)
  const isNew = last?.mergeKey === namingDiagram(id)
  edit(
    isNew ? last.label : 'Rename diagram',
    (model) => changeDiagram(model, id, { name }),
    isNew ? namingDiagram(id) : undefined,
  )
  pause()
}

/** Draws the shown diagram a second time and shows the copy. */
export function copyDiagram(workspace: Workspace): void {
  const { document, session } = workspace
  const { diagram } = session.getState()
  const copy = newId<DiagramId>()
  const name = `${document.getState().model.diagrams[diagram]?.name || unnamedDiagram} copy`
  document
    .getState()
    .edit('Duplicate diagram', (model) => duplicateDiagram(model, diagram, copy, name))
  openDiagram(workspace, copy)
}

/** Deletes the shown diagram. What only it showed stays in the model, and is counted. */
export function deleteDiagram(workspace: Workspace): void {
  const { document, session } = workspace
  const { model } = document.getState()
  const { diagram: id } = session.getState()
  const all = diagramsInOrder(model)
  const diagram = model.diagrams[id]
  const next = all[all.findIndex((each) => each.id === id) - 1] ?? all[1]
  if (!diagram || !next) return
  const lost = Object.values(model.elements).filter(
    (element) =>
      element.id in diagram.elements &&
      diagramsShowing(model, { type: 'element', id: element.id }).length === 1,
  )
  const left =
    lost.length === 0
      ? ''
      : `. ${counted(lost.length, 'element is', 'elements are')} on no diagram now`
  openDiagram(workspace, next.id)
  editUndoably(
    workspace,
    'Delete diagram',
    `“${diagram.name || unnamedDiagram}” deleted${left}`,
    (now) => removeDiagram(now, id),
  )
}

/** Takes what is selected off the shown diagram; the model keeps it. */
export function takeSelectedOff(workspace: Workspace): void {
  const { diagram, selection, select } = workspace.session.getState()
  const locked = lockedOf(workspace, selection)
  const going = selection.filter((each) => !locked.includes(each) && each.type !== 'note')
  if (locked.length > 0 && going.length === 0) return tellOfLocked(workspace, locked)
  const { model } = workspace.document.getState()
  const isNowhere = going.every((each) => diagramsShowing(model, each).length === 1)
  const what = going.length === 1 ? 'Taken off' : `${going.length} records taken off`
  const where = isNowhere ? 'no diagram shows it now, the model keeps it' : 'the model keeps it'
  select([])
  editUndoably(workspace, 'Take off diagram', `${what} this diagram; ${where}`, (now) =>
    takeOff(now, diagram, going),
  )
}

/** Shows what is selected on another diagram as well, or on a new one (`null`), and offers to go there. */
export function showSelectedOn(workspace: Workspace, target: DiagramId | null): void {
  const { document, session, tell } = workspace
  const { diagram: from, selection } = session.getState()
  const to = target ?? newId<DiagramId>()
  document.getState().edit('Show on another diagram', (model) => {
    const ready = target ? model : addDiagram(model, to, freeName(model))
    return shownOn(ready, selection, { from, to })
  })
  const name = document.getState().model.diagrams[to]?.name || unnamedDiagram
  tell(`Shown on “${name}” too`, { label: 'Go there', run: () => openDiagram(workspace, to) })
}

/** Says which diagram shows what an element is made of: a new one (`null`) is shown at once. */
export function detailIn(workspace: Workspace, id: ElementId, target: DiagramId | null): void {
  const { document } = workspace
  const details = target ?? newId<DiagramId>()
  document.getState().edit('Detail in a diagram', (model) => {
    const name = model.elements[id]?.name || unnamedDiagram
    const ready = target ? model : addDiagram(model, details, name)
    return changeElement(ready, id, { details })
  })
  if (!target) openDiagram(workspace, details)
}

/** Lets go of the diagram that shows what an element is made of; the diagram stays. */
export function detailNowhere({ document }: Workspace, id: ElementId): void {
  document
    .getState()
    .edit('Detail no longer', (model) => changeElement(model, id, { details: null }))
}
