import type { Box, Diagram } from '@/model/diagram'
import type { BoundaryId, ElementId } from '@/model/id'
import type { Json, JsonObject } from '../json'
import { spoken } from './notes'
import type { Records } from './records'

/** A box that is drawn as a boundary, with what the file says is inside it. */
export interface DrawnBox {
  readonly id: BoundaryId
  readonly box: Box
  /** The ids of cells that the file lists as its contents; empty when it lists none. */
  readonly listed: ReadonlySet<Json>
  /** The names of the elements that were put into it. */
  readonly members: string[]
  /** What the report will say of it, all in one place. */
  readonly said: string[]
}

/** A diagram while it is being read. */
export interface Sheet {
  readonly name: string
  readonly records: Records
  readonly elements: Diagram['elements']
  readonly boundaries: Diagram['boundaries']
  readonly flows: Diagram['flows']
  readonly boxes: DrawnBox[]
  /** The elements of this diagram by the ids of their cells. */
  readonly byCell: Map<Json, ElementId>
  readonly cells: Map<ElementId, JsonObject>
}

export function blankSheet(name: string, records: Records): Sheet {
  return {
    name,
    records,
    elements: {},
    boundaries: {},
    flows: {},
    boxes: [],
    byCell: new Map(),
    cells: new Map(),
  }
}

/** A record of the diagram, for the report. */
export function placeOf(sheet: Sheet, name: string, unnamed: string): string {
  return `${spoken(sheet.name, 'A diagram without a name')} › ${spoken(name, unnamed)}`
}
