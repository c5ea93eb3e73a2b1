import type { Box, Point } from '@/model/diagram'
import type { FlowId } from '@/model/id'
import { atOnce, type InPieces } from '@/model/inPieces'
import { grown, overlap } from './box'
import { labelBox, linesUnder, PIECES, piecesOf, type Room } from './labelRoom'
import { type Line, pointAlong, tangentAlong } from './line'
import type { Size } from './resizing'
import { SpatialIndex } from './spatialIndex'

/** A label that needs a place on its line. */
export interface LabelToPlace<Form extends Size = Size> {
  readonly flow: FlowId
  readonly line: Line
  /** How it can be written, the fullest first and the smallest last. */
  readonly forms: readonly [Form, ...Form[]]
  /** Where a person put it along the line, from 0 to 1; null leaves it to us. */
  readonly share: number | null
}

/** The middle of a label, and where along its line that is. */
export interface LabelPlace<Form extends Size = Size> {
  readonly at: Point
  readonly share: number
  /** From the line to the middle of the label; nothing where it sits on the line. */
  readonly aside: Point
  readonly form: Form
}

/** In the order in which they are tried: the middle first, then further and further out. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82]
/** Beside the line there is more to choose from, in smaller steps. */
const sharesBeside = Array.from({ length: 19 }, (_, at) => {
  const step = Math.ceil(at / 2) * 0.04
  return at % 2 === 0 ? 0.5 + step : 0.5 - step
})
/** Around where a person put it, when there is no room just there. */
const shifts = [0, 0.04, -0.04, 0.08, -0.08, 0.14, -0.14, 0.22, -0.22]
/** The tip of the arrow and the start of the line stay free, in pixels. */
const ENDS = 14
/** Between a label and what is beside it. */
const GAP = 3
/** Between a label and its line, when it is beside the line: close by, past the gates on it, or further. */
const distances = [5, 13, 24]
/** With more flows than this a label may lie across lines of others, which would take long to avoid. */
export const MANY = 600

/** So often those that found no room for their words get another chance, before the others. */
const TRIES = 4

/**
 * A place for every label, where it hides nothing: no obstacle, no other label and not the ends of
 * its line. It sits on its line where there is room, in fewer words or beside the line where there is
 * not. One that fits nowhere, not even in its smallest form, has no place, unless a person gave it
 * one. The same input always gives the same places.
 */
export function placeLabels<Form extends Size>(
  labels: readonly LabelToPlace<Form>[],
  obstacles: readonly Box[],
): ReadonlyMap<FlowId, LabelPlace<Form>> {
  return atOnce(labelPlacesInPieces(labels, obstacles))
}

/** The same with a pause after every label, for when there are many. */
export function* labelPlacesInPieces<Form extends Size>(
  labels: readonly LabelToPlace<Form>[],
  obstacles: readonly Box[],
): InPieces<ReadonlyMap<FlowId, LabelPlace<Form>>> {
  const lines = new SpatialIndex(labels.length > MANY ? [] : labels.flatMap(piecesOf), PIECES)
  let inTurn = labels
  let best = yield* placeInTurn(inTurn, obstacles, lines)
  let left = unlucky(labels, best, lines)
  let least = left.cost
  for (let tries = 1; tries < TRIES && left.cost > 0 && labels.length <= MANY; tries += 1) {
    const first = new Set(left.labels)
    inTurn = [...left.labels, ...inTurn.filter((label) => !first.has(label))]
    const places = yield* placeInTurn(inTurn, obstacles, lines)
    left = unlucky(labels, places, lines)
    if (left.cost < least) [best, least] = [places, left.cost]
  }
  return best
}

/** What a label without room for its words costs, when one that lies across lines of others costs 1. */
export const WORDLESS = 3

/** The labels that have words, but no room for them, and those that lie across lines of others. */
function unlucky<Form extends Size>(
  labels: readonly LabelToPlace<Form>[],
  places: ReadonlyMap<FlowId, LabelPlace<Form>>,
  lines: Room['lines'],
) {
  const costs = new Map<LabelToPlace<Form>, number>()
  for (const label of labels) {
    const place = places.get(label.flow)
    if (!place || isWordless(label, place)) costs.set(label, WORDLESS)
    else if (linesUnder(label.flow, place, lines) > 0) costs.set(label, 1)
  }
  return { labels: [...costs.keys()], cost: [...costs.values()].reduce((a, b) => a + b, 0) }
}

/** Whether a label that has words has a place without room for them. */
export function isWordless({ forms }: Pick<LabelToPlace, 'forms'>, { form }: LabelPlace): boolean {
  return forms.length > 1 && form === forms.at(-1)
}

function* placeInTurn<Form extends Size>(
  labels: readonly LabelToPlace<Form>[],
  obstacles: readonly Box[],
  lines: Room['lines'],
): InPieces<Map<FlowId, LabelPlace<Form>>> {
  const taken = new SpatialIndex(obstacles)
  const room: Room = { taken, lines }
  const places = new Map<FlowId, LabelPlace<Form>>()
  // What people placed by hand comes first, so that the others make room.
  const inTurn = labels.toSorted(
    (one, other) => Number(one.share === null) - Number(other.share === null),
  )
  for (const label of inTurn) {
    yield
    const place = placeFor(label, room)
    if (!place) continue
    places.set(label.flow, place)
    taken.add(labelBox(place.form, place.at))
  }
  return places
}

/**
 * On the line, beside it, then in fewer words; only where none of that keeps clear of other lines,
 * over as few of them as can be.
 */
export function placeFor<Form extends Size>(
  label: LabelToPlace<Form>,
  room: Room,
): LabelPlace<Form> | null {
  const [full, ...smaller] = label.forms
  const bare = label.forms.at(-1) ?? full
  const worded = smaller.length > 0 ? label.forms.slice(0, -1) : label.forms
  const [fuller, shorter] = [worded.slice(0, 2), worded.slice(2)]
  // What a person has put somewhere stays there, whatever runs under it.
  const most = label.share === null ? 0 : Infinity
  const clear = (form: Form) => onLine(label, form, room, most)
  const besides = (form: Form) => beside(label, form, room)
  const over = (form: Form) => onLine(label, form, room)
  return (
    firstPlace(fuller, clear) ??
    firstPlace(fuller, besides) ??
    firstPlace(shorter, (form) => clear(form) ?? besides(form)) ??
    firstPlace(worded, over) ??
    over(bare) ??
    besides(bare) ??
    (label.share === null ? null : placeAt(label, bare, label.share, 0))
  )
}

function firstPlace<Form, Place>(
  forms: readonly Form[],
  find: (form: Form) => Place | null,
): Place | null {
  for (const form of forms) {
    const place = find(form)
    if (place) return place
  }
  return null
}

/** The place on the line that hides nothing, and as little as can be of other lines. */
function onLine<Form extends Size>(
  label: LabelToPlace<Form>,
  form: Form,
  room: Room,
  most = Infinity,
): LabelPlace<Form> | null {
  let best: LabelPlace<Form> | null = null
  let least = most + 1
  for (const share of sharesOf(label)) {
    const place = placeAt(label, form, share, 0)
    if (isHidden(label, place, room)) continue
    const crossed = linesUnder(label.flow, place, room.lines)
    if (crossed === 0) return place
    if (crossed < least) [best, least] = [place, crossed]
  }
  return best
}

/** Beside the line a label must not lie on another one, or it would seem to be its label. */
function beside<Form extends Size>(
  label: LabelToPlace<Form>,
  form: Form,
  room: Room,
): LabelPlace<Form> | null {
  for (const away of distances) {
    for (const share of sharesOf(label, sharesBeside)) {
      for (const by of [-away, away]) {
        const place = placeAt(label, form, share, by)
        if (!isHidden(label, place, room) && linesUnder(label.flow, place, room.lines) === 0)
          return place
      }
    }
  }
  return null
}

function sharesOf({ share }: LabelToPlace, free = shares): readonly number[] {
  if (share === null) return free
  return shifts.map((shift) => Math.min(0.97, Math.max(0.03, share + shift)))
}

function placeAt<Form extends Size>(
  { line }: LabelToPlace<Form>,
  form: Form,
  share: number,
  by: number,
): LabelPlace<Form> {
  const on = pointAlong(line, share)
  const across = acrossLine(tangentAlong(line, share))
  const half = (Math.abs(across.x) * form.width + Math.abs(across.y) * form.height) / 2
  const away = by === 0 ? 0 : by + Math.sign(by) * half
  const aside = { x: across.x * away, y: across.y * away }
  return { at: { x: on.x + aside.x, y: on.y + aside.y }, share, aside, form }
}

/** At right angles to a line: downwards from one that is rather level, to the left of a steep one. */
function acrossLine({ x, y }: Point): Point {
  const isLevel = Math.abs(x) >= Math.abs(y)
  const turn = isLevel ? Math.sign(x) : Math.sign(y)
  return { x: -y * turn, y: x * turn }
}

function isHidden(label: LabelToPlace, { form, at }: LabelPlace, { taken }: Room): boolean {
  const box = labelBox(form, at)
  return coversEnds(label, box) || taken.touches(grown(box, GAP))
}

/** A label must not cover where its line starts, or the arrow. */
function coversEnds({ line: { points, lengths } }: LabelToPlace, box: Box): boolean {
  const room = Math.min(ENDS, (lengths.at(-1) ?? 0) / 4)
  return [points[0], points.at(-1)].some((end) => end && overlap(box, around(end, room)))
}

const around = ({ x, y }: Point, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: 2 * by,
  height: 2 * by,
})
