import type { Box, Point } from '@/model/diagram'
import type { ElementId } from '@/model/id'
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
  for (const [id, cell] of sheet.cells) putElement(id, cell['id'] ?? null, inwards, sheet)
  for (const [index, inner] of inwards.entries()) putBox(inner, inwards.slice(index + 1), sheet)
  for (const box of sheet.boxes) noteMembers(box, sheet)
}

function putElement(id: ElementId, cell: Json, inwards: readonly DrawnBox[], sheet: Sheet): void {
  const box = sheet.elements[id]
  const element = sheet.records.tables.elements[id]
  if (!box || !element) return
  const middle = middleOf(box)
  const home = inwards.find((candidate) => holds(candidate, cell, middle))
  if (!home) return
  sheet.records.tables.elements[id] = { ...element, boundary: home.id }
  home.members.push(element.name)
}

/** What lies across the edge of a box is in it when its middle is. */
function holds({ listed, box }: DrawnBox, cell: Json, middle: Point): boolean {
  return listed.size > 0 ? listed.has(cell) : isWithin(middle, box)
}

function putBox(inner: DrawnBox, larger: readonly DrawnBox[], sheet: Sheet): void {
  const outer = larger.find(({ box }) => isInside(inner.box, box))
  const boundary = sheet.records.tables.boundaries[inner.id]
  if (!outer || !boundary) return
  sheet.records.tables.boundaries[inner.id] = { ...boundary, parent: outer.id }
  const name = sheet.records.tables.boundaries[outer.id]?.name ?? ''
  inner.said.push(
    `It is drawn inside ${spoken(name, 'a boundary without a name')}, so it is part of that one.`,
  )
}

function noteMembers({ id, listed, members, said }: DrawnBox, sheet: Sheet): void {
  const boundary = sheet.records.tables.boundaries[id]
  if (!boundary) return
  const where = placeOf(sheet, boundary.name, 'a boundary without a name')
  const because = listed.size > 0 ? 'the file lists it so' : 'that is where it is drawn'
  const first = members.slice(0, most).map((name) => spoken(name, 'one without a name'))
  const more = members.length > most ? ` and ${members.length - most} more` : ''
  const message =
    members.length === 0
      ? 'No element is in it.'
      : `In it, because ${because}: ${first.join(', ')}${more}.`
  sheet.records.notes.decided(where, [...said, message].join(' '))
}

const most = 20

const areaOf = ({ width, height }: Box) => width * height
