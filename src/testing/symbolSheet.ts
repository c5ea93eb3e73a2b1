import { newBoundary, newElement, newFlow } from '@/editor/drawing/newRecords'
import { addBoundary, addElement, addFlow } from '@/model/edits/drawing'
import { emptyModel } from '@/model/emptyModel'
import { BoundaryId, DiagramId, ElementId, FlowId, ModelId } from '@/model/id'
import type { Model } from '@/model/model'
import { type BoundaryKind, boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'

const diagram = DiagramId.parse('sheet')

/** A boundary of every level of trust, from anyone's ground to ours alone. */
const zones: readonly BoundaryKind[] = [
  'internet',
  'third-party',
  'corporate',
  'cloud-account',
  'host',
]
const protections = [{ encrypted: 'yes' }, { encrypted: 'no' }, {}] as const

/** A model with every symbol of the canvas: each shape in each kind of boundary, and the flows between them. */
export function symbolSheet(): Model {
  let model = emptyModel(ModelId.parse('sheet'), diagram, '2026-01-15T12:00:00.000Z', 'Symbols')
  for (const [row, kind] of zones.entries()) model = withRow(model, kind, row)
  return model
}

function withRow(before: Model, kind: BoundaryKind, row: number): Model {
  const zone = BoundaryId.parse(`zone${row}`)
  const y = row * 152
  const named = {
    ...newBoundary(kind, null),
    id: zone,
    name: `Trust ${boundaryKindEntry(kind).trust}`,
  }
  const frame = { form: 'box', x: 0, y, width: 880, height: 116 } as const
  let model = addBoundary(before, diagram, named, frame)
  const ids = (['user', 'chatbot', 'database'] as const).map((elementKind, column) => {
    const element = { ...newElement(elementKind, zone), id: ElementId.parse(`e${row}${column}`) }
    const outOfScope = row === 2 && column === 1 ? { reason: 'Run by others' } : null
    const box = { x: 40 + column * 300, y: y + 24, width: 184, height: 72 }
    model = addElement(model, diagram, { ...element, outOfScope }, box)
    return element.id
  })
  for (const [at, from] of ids.entries()) {
    const below = ElementId.safeParse(`e${row - 1}${at}`).data
    const to = ids[at + 1] ?? (row > 0 ? below : undefined)
    if (!to) continue
    const answers = protections[(row + at) % protections.length] ?? {}
    const flow = { ...newFlow(from, to), id: FlowId.parse(`f${row}${at}`), name: 'Orders', answers }
    model = addFlow(model, diagram, flow)
  }
  return model
}
