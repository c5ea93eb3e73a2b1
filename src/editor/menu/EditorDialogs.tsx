import type { BoundaryId, ElementId } from '@/model/id'
import {
  type BoundaryKind,
  boundaryKindEntry,
  boundaryKinds,
} from '@/model/vocabulary/boundaryKinds'
import { kindEntry } from '@/model/vocabulary/elementKinds'
import { isAround } from '@/model/whole'
import { useModel, useWorkspace } from '@/store/workspace'
import { canvasOf, useCanvas } from '../canvas/canvasStore'
import { unnamed } from '../canvas/spoken'
import { nestable, onlySelected } from '../commands/enabled'
import { connect } from '../drawing/addToDiagram'
import { homeOf } from '../drawing/homeOf'
import { putInside } from '../drawing/putInside'
import { wrapSelected } from '../drawing/wrap'
import { PickDialog } from './PickDialog'

/** The questions that the canvas asks in passing: which element, which boundary, of which kind. */
export function EditorDialogs() {
  const dialog = useCanvas((canvas) => canvas.dialog)
  if (dialog === 'connectTo') return <ConnectTo />
  if (dialog === 'moveInto') return <MoveInto />
  return dialog === 'wrap' ? <Wrap /> : null
}

function ConnectTo() {
  const workspace = useWorkspace()
  const elements = useModel((model) => model.elements)
  const from = onlySelected(workspace, 'element') ?? focusedElement(workspace)
  const choices = Object.values(elements).map(({ id, kind, name }) => ({
    id,
    kind,
    name: name || unnamed,
    note: id === from?.id ? 'To itself' : kindEntry(kind).label,
  }))
  return (
    <PickDialog
      title={`Connect ${(from && elements[from.id]?.name) || 'element'} to`}
      searchLabel="Find an element"
      choices={choices}
      // The choices are the elements, by their ids.
      onPick={(id) => from && connect(workspace, from.id, id as ElementId)}
    />
  )
}

function focusedElement(workspace: ReturnType<typeof useWorkspace>): { id: ElementId } | null {
  const { focus } = canvasOf(workspace).getState()
  // The key was made from the element's id.
  return focus?.startsWith('element:') ? { id: focus.slice('element:'.length) as ElementId } : null
}

function MoveInto() {
  const workspace = useWorkspace()
  const model = useModel((one) => one)
  const subjects = nestable(workspace)
  const canHold = (id: BoundaryId) =>
    subjects.some((subject) => homeOf(model, subject) !== id) &&
    subjects.every((subject) => subject.type !== 'boundary' || !isAround(subject.id, id, model))
  const choices = Object.values(model.boundaries)
    .filter(({ id }) => canHold(id))
    .map(({ id, kind, name }) => {
      const { label } = boundaryKindEntry(kind)
      return { id, kind, name: name || label, note: label }
    })
  return (
    <PickDialog
      title="Move into boundary"
      searchLabel="Find a boundary"
      choices={choices}
      // The choices are the boundaries, by their ids.
      onPick={(id) => putInside(workspace, subjects, id as BoundaryId)}
    />
  )
}

const kindChoices = boundaryKinds.map(({ id, label, hint }) => ({
  id,
  kind: id,
  name: label,
  note: hint,
}))

function Wrap() {
  const workspace = useWorkspace()
  return (
    <PickDialog
      title="Wrap in a boundary"
      searchLabel="Find a kind of boundary"
      choices={kindChoices}
      // The choices are the kinds of boundaries.
      onPick={(kind) => wrapSelected(workspace, kind as BoundaryKind)}
    />
  )
}
