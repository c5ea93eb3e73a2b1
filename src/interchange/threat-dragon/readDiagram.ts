import { DiagramId } from '@/model/id'
import { isObject, type Json, type JsonObject, listOf, textOf } from '../json'
import { wholeModel } from '@/model/subject'
import type { ElementType } from '@/model/vocabulary/elementKinds'
import { type Cell, cellOf, takeName } from './cell'
import { noteUnknown } from './knownKeys'
import { readMembership } from './membership'
import { readBoxBoundary, readLineBoundary } from './readBoundary'
import { readElement } from './readElement'
import { readFlow } from './readFlow'
import { readThreats, takeText } from './readThreats'
import { spoken } from './notes'
import { keptAside, type Records } from './records'
import { blankSheet, placeOf, type Sheet } from './sheet'
import { type Taking, takingFrom } from './taking'

/** Adds a diagram, with everything on it, to the model. */
export function readDiagram(raw: JsonObject, order: number, records: Records): void {
  const id = DiagramId.parse(records.ids.claim(`diagram-${order + 1}`, `diagram-${order + 1}`))
  const taking = takingFrom(raw)
  const name = takeText(taking, 'title', 1_000)
  const description = takeText(taking, 'description', 100_000)
  const sheet = blankSheet(name, records)
  const drawn = takeCells(taking)
  const cells = readCells(drawn.cells, `${id}-cell`, sheet)
  readMembership(sheet)
  const rest = { ...taking.rest(), ...drawn.rest }
  if (drawn.isNoList) {
    const message = 'What should be the list of its shapes is none, so no shape is shown.'
    records.notes.kept(placeOf(sheet, '', 'the diagram itself'), message)
  }
  noteUnknown('a diagram', rest, placeOf(sheet, '', 'the diagram itself'), records.notes)
  const { elements, boundaries, flows } = sheet
  const kept = keptAside({ diagram: rest, cells })
  const shown = { elements, boundaries, flows, leftOut: {}, notes: {}, locked: {} }
  records.tables.diagrams[id] = { id, name, description, order, ...shown, kept }
}

interface Drawn {
  readonly cells: readonly Json[]
  readonly rest: JsonObject
  /** Whether something else stands where the cells should be. */
  readonly isNoList: boolean
}

/** Version 2 has the cells on the diagram, version 1 in a drawing of its own, of which the rest stays. */
function takeCells(taking: Taking): Drawn {
  const cells = taking.take('cells', (json) => (Array.isArray(json) ? json : null))
  if (cells) return { cells, rest: {}, isNoList: false }
  const drawing = takingFrom(
    taking.take('diagramJson', (json) => (isObject(json) ? json : null)) ?? {},
  )
  const old = drawing.take('cells', (json) => (Array.isArray(json) ? json : null))
  const rest = drawing.rest()
  return {
    cells: old ?? [],
    rest: Object.keys(rest).length > 0 ? { diagramJson: rest } : {},
    isNoList: !old && ('cells' in taking.rest() || 'cells' in rest),
  }
}

type Reader = (cell: Cell, fallback: string, sheet: Sheet) => string | null

/*
 * Flows and lines hang on elements, so elements come first. What was read is named in the order of
 * the file; what was not is kept as it is.
 */
function readCells(cells: readonly Json[], prefix: string, sheet: Sheet): Json[] {
  const drawn = cells.map((json) => (isObject(json) ? cellOf(json) : null))
  const names: (string | null)[] = drawn.map(() => null)
  for (const readers of [first, second]) {
    for (const [index, cell] of drawn.entries()) {
      const reader = cell?.shape ? readers[cell.shape] : undefined
      if (cell && reader) names[index] = reader(cell, `${prefix}-${index + 1}`, sheet)
    }
  }
  for (const cell of drawn) if (cell?.shape === null) noteStranger(cell, sheet)
  if (drawn.includes(null)) {
    const message = 'Something among its shapes is no shape at all, so it is not shown.'
    sheet.records.notes.kept(placeOf(sheet, '', 'the diagram itself'), message)
  }
  return cells.map((json, index) => {
    const id = names[index] ?? null
    return id === null ? { cell: json } : { id }
  })
}

const first: { readonly [shape: string]: Reader } = {
  externalEntity: elementOf('externalEntity'),
  process: elementOf('process'),
  dataStore: elementOf('dataStore'),
  box: readBoxBoundary,
}

const second: { readonly [shape: string]: Reader } = {
  flow: readFlow,
  line: readLineBoundary,
}

function elementOf(type: ElementType): Reader {
  return (cell, fallback, sheet) => {
    const own = cell.raw['id']
    const id = readElement(cell, type, fallback, sheet)
    // Where two cells of a diagram share an id, flows mean the first, as they do in Threat Dragon.
    if (own !== undefined && !sheet.byCell.has(own)) sheet.byCell.set(own, id)
    return id
  }
}

function noteStranger(cell: Cell, sheet: Sheet): void {
  const name = takeName(cell)
  const shape = textOf(cell.raw['shape']) ?? textOf(cell.raw['type']) ?? ''
  const isNote = shape === 'td-text-block' || textOf(cell.meaning.look('type')) === 'tm.Text'
  const where = placeOf(sheet, name, 'a shape without a name')
  const { notes } = sheet.records
  notes.kept(
    where,
    isNote
      ? 'This is a text on the diagram. It is not read yet, so it is not shown; a note can say it.'
      : `Corral does not know the shape ${spoken(shape, 'without a name')}, so it is not shown.`,
  )
  const threats = listOf(cell.meaning.look('threats'))
  if (threats.length === 0) return
  readThreats(threats, wholeModel, where, sheet.records)
  notes.decided(where, 'It is not shown, so its threats are about the model as a whole.')
}
