import type { Box, Point } from '@/model/diagram'
import type { FlowId } from '@/model/id'
import { grown, overlap } from './box'
import { type Line, pointAlong } from './line'
import { SpatialIndex } from './spatialIndex'

/** A label that needs a place on its line. */
export interface LabelToPlace {
  readonly flow: FlowId
  readonly line: Line
  readonly width: number
  readonly height: number
  /** Where a person put it along the line, from 0 to 1; null leaves it to us. */
  readonly share: number | null
}

/** The middle of a label, and where along its line that is. */
export interface LabelPlace {
  readonly at: Point
  readonly share: number
}

/** In the order in which they are tried: the middle first, then further and further out. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.2, 0.8]
/** Beside the line, when there is no room on it. */
const asides = [0, -1, 1]
/** The tip of the arrow and the start of the line stay free, in pixels. */
const ENDS = 14

/**
 * A place for every label, on its line, where it hides no element, no other label and not the ends
 * of its line. A label that fits nowhere sits at its best place and gives way to the next ones. The
 * same input always gives the same places: labels are placed in the order in which they are given.
 */
export function placeLabels(
  labels: readonly LabelToPlace[],
  obstacles: readonly Box[],
): ReadonlyMap<FlowId, LabelPlace> {
  const taken = new SpatialIndex(obstacles)
  const places = new Map<FlowId, LabelPlace>()
  // What people placed by hand comes first, so that the others make room.
  const inTurn = labels.toSorted(
    (one, other) => Number(one.share === null) - Number(other.share === null),
  )
  for (const label of inTurn) {
    const place = placeFor(label, taken)
    places.set(label.flow, place)
    taken.add(labelBox(label, place.at))
  }
  return places
}

function placeFor(label: LabelToPlace, taken: SpatialIndex): LabelPlace {
  if (label.share !== null) {
    return { at: pointAlong(label.line, label.share), share: label.share }
  }
  let best: LabelPlace | null = null
  let least = Infinity
  for (const candidate of candidatesFor(label)) {
    const box = labelBox(label, candidate.at)
    const cost = taken.overlapWith(grown(box, 3)) + overlapWithEnds(label, box)
    if (cost === 0) return candidate
    if (cost < least) [best, least] = [candidate, cost]
  }
  return best ?? { at: pointAlong(label.line, 0.5), share: 0.5 }
}

function* candidatesFor({ line, height }: LabelToPlace): Generator<LabelPlace> {
  for (const aside of asides) {
    for (const share of shares) {
      const on = pointAlong(line, share)
      yield { at: { x: on.x, y: on.y + aside * (height / 2 + 6) }, share }
    }
  }
}

/** A label must not cover where its line starts, or the arrow. On a short line nothing else is left. */
function overlapWithEnds({ line: { points, lengths } }: LabelToPlace, box: Box): number {
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last) return 0
  const room = Math.min(ENDS, (lengths.at(-1) ?? 0) / 4)
  const isFree = [first, last].every((end) => !overlap(box, around(end, room)))
  return isFree ? 0 : box.width * box.height * 0.25
}

const around = ({ x, y }: Point, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: 2 * by,
  height: 2 * by,
})

/** The box of a label around its middle. */
export function labelBox({ width, height }: { width: number; height: number }, at: Point): Box {
  return { x: at.x - width / 2, y: at.y - height / 2, width, height }
}
