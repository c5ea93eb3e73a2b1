import { counted } from '@/model/counted'
import { diagramsInOrder } from '@/model/firstDiagram'
import type { Diagram } from '@/model/diagram'
import type { DiagramId } from '@/model/id'
import type { Model } from '@/model/model'
import { subjectKey } from '@/model/subject'
import { useModel, useSession, useWorkspace } from '@/store/workspace'
import { spokenSubject, unnamed } from '../canvas/spoken'
import type { DrawnRecord } from '../canvas/subjectOfKey'
import { onlySelected } from '../commands/enabled'
import { detailIn, detailNowhere, showSelectedOn } from '../diagrams/diagramEdits'
import { notShownOn, recordOfKey, showHere } from '../diagrams/showOn'
import { openDiagram, unnamedDiagram } from '../diagrams/switching'
import { PickDialog } from './PickDialog'
import type { Choice } from './PickList'

/** Choices that are no diagram. No id has such a sign. */
const [newOne, none] = ['+', '-']

function useDiagrams(): readonly Diagram[] {
  return diagramsInOrder(useModel((model) => model))
}

const choiceOf = ({ id, name, elements }: Diagram): Choice => ({
  id,
  kind: 'diagram',
  name: name || unnamedDiagram,
  note: counted(Object.keys(elements).length, 'element'),
})

/** Asks which diagram to show. */
export function GoToDiagram() {
  const workspace = useWorkspace()
  return (
    <PickDialog
      title="Go to diagram"
      searchLabel="Find a diagram"
      choices={useDiagrams().map(choiceOf)}
      // The choices are the diagrams, by their ids.
      onPick={(id) => openDiagram(workspace, id as DiagramId)}
    />
  )
}

/** Asks on which other diagram the selection is to be. */
export function ShowElsewhere() {
  const workspace = useWorkspace()
  const here = useSession((session) => session.diagram)
  const others = useDiagrams().filter(({ id }) => id !== here)
  return (
    <PickDialog
      title="Show on another diagram"
      searchLabel="Find a diagram"
      choices={[...others.map(choiceOf), { id: newOne, name: 'A new diagram', note: '' }]}
      // All others are diagrams, by their ids.
      onPick={(id) => showSelectedOn(workspace, id === newOne ? null : (id as DiagramId))}
    />
  )
}

/** Asks which diagram shows what the selected element is made of. */
export function Detail() {
  const workspace = useWorkspace()
  const here = useSession((session) => session.diagram)
  const element = onlySelected(workspace, 'element')
  const record = useModel(({ elements }) => element && elements[element.id])
  const others = useDiagrams().filter(({ id }) => id !== here && id !== record?.details)
  if (!element || !record) return null
  const name = record.name || unnamed
  const pick = (id: string) => {
    if (id === none) detailNowhere(workspace, element.id)
    // All others are diagrams, by their ids.
    else detailIn(workspace, element.id, id === newOne ? null : (id as DiagramId))
  }
  return (
    <PickDialog
      title={`Detail ${name} in`}
      searchLabel="Find a diagram"
      choices={[
        { id: newOne, name: 'A new diagram', note: `Called “${name}”` },
        ...others.map(choiceOf),
        ...(record.details ? [{ id: none, name: 'No diagram', note: '' }] : []),
      ]}
      onPick={pick}
    />
  )
}

/** Asks what of the model is to be on this diagram too. */
export function ShowHere() {
  const workspace = useWorkspace()
  const model = useModel((one) => one)
  const diagram = model.diagrams[useSession((session) => session.diagram)]
  const records = diagram ? notShownOn(model, diagram) : []
  const pick = (key: string) => {
    const record = recordOfKey(records, key)
    if (record) showHere(workspace, record)
  }
  return (
    <PickDialog
      title="Show here"
      searchLabel="Find an element, a boundary or a flow"
      choices={records.map((record) => recordChoice(model, record))}
      onPick={pick}
    />
  )
}

const typeWords = { element: 'Element', boundary: 'Trust boundary', flow: 'Flow' }

function recordChoice(model: Model, record: DrawnRecord): Choice {
  const [id, note] = [subjectKey(record), typeWords[record.type]]
  if (record.type === 'flow') return { id, note, name: spokenSubject(model, record) }
  const drawn = record.type === 'element' ? model.elements[record.id] : model.boundaries[record.id]
  return { id, note, ...(drawn && { kind: drawn.kind }), name: drawn?.name || unnamed }
}
