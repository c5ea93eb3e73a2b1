import type { Box } from '@/model/diagram'
import type { BoundaryId, ElementId } from '@/model/id'
import type { Json } from '../json'
import { isInside, isWithin, middleOf } from './place'
import { spoken } from './notes'
import { type DrawnBox, placeOf, type Sheet } from './sheet'

/**
 * Puts the elements and boxes of a diagram into the boxes that they lie in, innermost first. Corral
 * says this once, in the model; Threat Dragon says it with the drawing, so this is the moment to read
 * it there. Where the file lists what a box contains, the list counts.
 */
export function readMembership(sheet: Sheet): void {
  const inwards = sheet.boxes.toSorted((one, other) => areaOf(one.box) - areaOf(other.box))
  const members = new Map<BoundaryId, string[]>()
  for (const [id, cell] of sheet.cells) putElement(id, cell['id'] ?? null, inwards, sheet, members)
  for (const [index, inner] of inwards.entries()) putBox(inner, inwards.slice(index + 1), sheet)
  for (const { id, listed } of sheet.boxes) noteMembers(id, listed.size > 0, members.get(id), sheet)
}

function putElement(
  id: ElementId,
  cell: Json,
  inwards: readonly DrawnBox[],
  sheet: Sheet,
  members: Map<BoundaryId, string[]>,
): void {
  const box = sheet.elements[id]
  const element = sheet.records.elements[id]
  if (!box || !element) return
  const home = inwards.find((candidate) => holds(candidate, cell, box))
  if (!home) return
  sheet.records.elements[id] = { ...element, boundary: home.id }
  members.set(home.id, [...(members.get(home.id) ?? []), element.name])
}

/** What lies across the edge of a box is in it when its middle is. */
function holds({ listed, box }: DrawnBox, cell: Json, element: Box): boolean {
  return listed.size > 0 ? listed.has(cell) : isWithin(middleOf(element), box)
}

function putBox(inner: DrawnBox, larger: readonly DrawnBox[], sheet: Sheet): void {
  const outer = larger.find(({ box }) => isInside(inner.box, box))
  const boundary = sheet.records.boundaries[inner.id]
  if (!outer || !boundary) return
  sheet.records.boundaries[inner.id] = { ...boundary, parent: outer.id }
  const name = sheet.records.boundaries[outer.id]?.name ?? ''
  const message = `It is drawn inside ${spoken(name, 'a boundary without a name')}, so it is part of that one.`
  sheet.records.notes.decided(placeOf(sheet, boundary.name, 'a boundary without a name'), message)
}

function noteMembers(
  id: BoundaryId,
  isListed: boolean,
  names: readonly string[] | undefined,
  sheet: Sheet,
): void {
  const boundary = sheet.records.boundaries[id]
  if (!boundary) return
  const where = placeOf(sheet, boundary.name, 'a boundary without a name')
  const all = (names ?? []).map((name) => spoken(name, 'one without a name'))
  const said = isListed ? 'the file lists them as its contents' : 'they are drawn inside the box'
  const message =
    all.length === 0
      ? 'No element is drawn inside it.'
      : `In it, because ${said}: ${all.slice(0, 20).join(', ')}${all.length > 20 ? ` and ${all.length - 20} more` : ''}.`
  sheet.records.notes.decided(where, message)
}

const areaOf = ({ width, height }: Box) => width * height
