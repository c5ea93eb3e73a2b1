import { isObject, type Json, type JsonObject, listOf, memberAt, textOf } from '../json'
import { shortened } from '../refusal'
import { type Taking, takingFrom, textUpTo } from './taking'

/** What a cell of a diagram is to Corral. */
export type CellShape = 'externalEntity' | 'process' | 'dataStore' | 'flow' | 'box' | 'line'

/** A cell of a diagram. Version 2 keeps what it means in `data`, version 1 on the cell itself. */
export interface Cell {
  readonly raw: JsonObject
  /** Null for a note, and for shapes that nobody knows. */
  readonly shape: CellShape | null
  /** How it is drawn. */
  readonly drawing: Taking
  /** What it means. */
  readonly meaning: Taking
}

const shapes: { readonly [name: string]: CellShape } = {
  actor: 'externalEntity',
  'tm.Actor': 'externalEntity',
  process: 'process',
  'tm.Process': 'process',
  store: 'dataStore',
  'tm.Store': 'dataStore',
  flow: 'flow',
  'tm.Flow': 'flow',
  'trust-boundary-box': 'box',
  'tm.BoundaryBox': 'box',
  'trust-boundary-curve': 'line',
  // Threat Dragon has written this spelling for years, and still reads it.
  'trust-broundary-curve': 'line',
  'tm.Boundary': 'line',
}

export function cellOf(raw: JsonObject): Cell {
  const drawing = takingFrom(raw)
  const data = drawing.take('data', (json) => (isObject(json) ? json : null))
  const names = [raw['shape'], data?.['type'], raw['type']].map(textOf)
  const known = names.find((name) => name !== null && Object.hasOwn(shapes, name))
  return {
    raw,
    shape: known ? (shapes[known] ?? null) : null,
    drawing,
    meaning: data ? takingFrom(data) : drawing,
  }
}

/** What nobody has taken of a cell. */
export function restOf(cell: Cell): JsonObject {
  if (cell.meaning === cell.drawing) return { cell: cell.drawing.rest() }
  return { cell: cell.drawing.rest(), data: cell.meaning.rest() }
}

const longestName = 1_000

/** The name of a cell: its own where it has one, else what its label says; too long a one is cut. */
export function takeName(cell: Cell): string {
  const own = cell.meaning.take('name', textUpTo(longestName))
  return own ?? shortened(textOf(cell.meaning.look('name')) ?? labelOf(cell.raw), longestName)
}

/** The places where versions of Threat Dragon have put the text of a label. */
function labelOf(raw: JsonObject): string {
  const [first] = listOf(raw['labels'])
  const places: readonly (Json | undefined)[] = [
    memberAt(raw, 'attrs', 'text', 'text'),
    memberAt(raw, 'attrs', 'label', 'text'),
    raw['label'],
    memberAt(first, 'attrs', 'labelText', 'text'),
    memberAt(first, 'attrs', 'label', 'text'),
    memberAt(first, 'attrs', 'text', 'text'),
    first,
  ]
  return places.map((place) => textOf(place)).find((text) => text !== null) ?? ''
}
