import type { Point } from '@/model/diagram'
import { BoundaryId } from '@/model/id'
import { listOf, member } from '../json'
import { boundaryKindOf } from './boundaryKindOf'
import { type Cell, takeName } from './cell'
import { middleOf, placeOfTheLost, takeBends, takeBox, takePoint } from './place'
import { takeId, takeRest } from './readElement'
import { takeText } from './readThreats'
import { placeOf, type Sheet } from './sheet'
import { spoken } from './notes'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'

/** Adds a trust boundary that is drawn as a box. What is inside it is found when all of it is read. */
export function readBoxBoundary(cell: Cell, fallback: string, sheet: Sheet): BoundaryId {
  const id = BoundaryId.parse(takeId(cell, fallback, sheet))
  const box = takeBox(cell.drawing) ?? placeOfTheLost(sheet.cells.size + sheet.boxes.length)
  const listed = new Set(listOf(cell.meaning.look('containedElements')))
  sheet.boundaries[id] = { form: 'box', ...box }
  const { said } = addBoundary(id, cell, sheet)
  sheet.boxes.push({ id, box, listed, members: [], said: [said] })
  return id
}

/** Adds a trust boundary that is drawn as a line. */
export function readLineBoundary(cell: Cell, fallback: string, sheet: Sheet): BoundaryId {
  const id = BoundaryId.parse(takeId(cell, fallback, sheet))
  const ends = [takeEnd(cell, 'source', sheet), takeEnd(cell, 'target', sheet)] as const
  const points = [ends[0], ...takeBends(cell.drawing), ends[1]].filter((point) => point !== null)
  const { where, said } = addBoundary(id, cell, sheet)
  const { notes } = sheet.records
  if (points.length >= 2) {
    sheet.boundaries[id] = { form: 'line', points }
    const message =
      'It is drawn as a line, which does not say what lies on which side, so no element is in it.'
    notes.decided(where, `${said} ${message}`)
  } else {
    notes.decided(where, said)
    notes.kept(where, 'This line has no two points, so it is not drawn.')
  }
  return id
}

/** The end of a line: a point, or the middle of the element that it hangs on. */
function takeEnd(cell: Cell, end: 'source' | 'target', sheet: Sheet): Point | null {
  const point = takePoint(cell.drawing, end)
  if (point) return point
  const element = sheet.byCell.get(member(cell.drawing.look(end), 'cell') ?? null)
  const box = element && sheet.elements[element]
  return box ? middleOf(box) : null
}

/** Adds the record; gives back where it stands and what the report is to say of its kind. */
function addBoundary(id: BoundaryId, cell: Cell, sheet: Sheet): { where: string; said: string } {
  const name = takeName(cell)
  const where = placeOf(sheet, name, 'a boundary without a name')
  const named = boundaryKindOf(name)
  const kind = named ?? 'network-segment'
  const { label } = boundaryKindEntry(kind)
  const because = named
    ? `Its name ${spoken(name, '')} says so`
    : 'Its name does not say what it is'
  sheet.records.tables.boundaries[id] = {
    id,
    kind,
    name,
    description: takeText(cell.meaning, 'description', 100_000),
    parent: null,
    answers: {},
    tags: [],
    kept: takeRest(cell, { type: 'boundary', id }, where, sheet),
  }
  return { where, said: `${because}, so its kind is “${label}”. Please check.` }
}
