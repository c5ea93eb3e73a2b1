import type { Box, Point, Side } from '@/model/diagram'
import { boxAroundPoints } from './box'
import { outOf } from './sides'

/** The course of a flow: as the browser draws it, and as points close together along it. */
export interface Line {
  /** The path in the language of SVG. */
  readonly path: string
  readonly points: readonly Point[]
  /** How long the line is up to each of its points. */
  readonly lengths: readonly number[]
  /** Around the whole line. */
  readonly bounds: Box
}

/** Where a line begins or ends, and the side of the box that it touches there. */
export interface LineEnd {
  readonly at: Point
  readonly side: Side
}

const SAMPLES = 24
const REACH = { least: 28, most: 140 }
/** How far before and after a bend its corner is rounded off: one that a person made, and our own. */
const CORNER = { bend: 14, turn: 30 }

/** A soft curve that leaves and arrives at right angles to the sides. */
export function curve(from: LineEnd, to: LineEnd, reach = reachBetween(from, to)): Line {
  const cubic = cubicOf(from, to, reach)
  const [start, a, b, end] = cubic
  const path = `M${written(start)} C${written(a)} ${written(b)} ${written(end)}`
  const points = Array.from({ length: SAMPLES + 1 }, (_, index) => onCubic(cubic, index / SAMPLES))
  return lineThrough(points, path)
}

/** The two ends of a curve, and between them the points that it is pulled towards. */
export type Cubic = readonly [Point, Point, Point, Point]

export function cubicOf(from: LineEnd, to: LineEnd, reach = reachBetween(from, to)): Cubic {
  const [a, b] = pulls(from, to, reach)
  return [from.at, a, b, to.at]
}

function pulls(from: LineEnd, to: LineEnd, reach: number): [Point, Point] {
  return [along(from.at, outOf(from.side), reach), along(to.at, outOf(to.side), reach)]
}

/** Straight pieces from bend to bend, with their corners rounded off. */
export function bentLine(
  from: Point,
  bends: readonly Point[],
  to: Point,
  rounding = CORNER.bend,
): Line {
  const corners = [from, ...bends, to]
  const pieces = corners.slice(1, -1).map((corner, index) => {
    const before = corners[index] ?? corner
    const after = corners[index + 2] ?? corner
    return {
      start: towards(corner, before, rounding),
      corner,
      end: towards(corner, after, rounding),
    }
  })
  const turns = pieces.map(
    ({ start, corner, end }) => ` L${written(start)} Q${written(corner)} ${written(end)}`,
  )
  const path = `M${written(from)}${turns.join('')} L${written(to)}`
  const points = evenly([from, ...pieces.flatMap(rounded), to])
  return lineThrough(points, path)
}

/** Straight pieces around corners, softly turned, that leave and arrive at right angles to the sides. */
export function turningLine(
  from: LineEnd,
  turns: readonly Point[],
  to: LineEnd,
  stub: number,
): Line {
  const [out, into] = [from, to].map(({ at, side }) => along(at, outOf(side), stub))
  return bentLine(from.at, [out ?? from.at, ...turns, into ?? to.at], to.at, CORNER.turn)
}

interface Corner {
  readonly start: Point
  readonly corner: Point
  readonly end: Point
}

/** Points along a corner that is rounded off. */
function rounded({ start, corner, end }: Corner): Point[] {
  const middle = between(between(start, corner, 0.5), between(corner, end, 0.5), 0.5)
  return [start, middle, end]
}

/** How far the ends of the curve pull: half the way, within bounds. */
function reachBetween(from: LineEnd, to: LineEnd): number {
  const dx = Math.abs(to.at.x - from.at.x)
  const dy = Math.abs(to.at.y - from.at.y)
  const ahead = from.side === 'left' || from.side === 'right' ? dx : dy
  return Math.min(REACH.most, Math.max(REACH.least, ahead * 0.45, Math.min(dx, dy) * 0.25))
}

/** How much each of the four points of a cubic counts at `t`, from 0 at its start to 1 at its end. */
export function shares(t: number): readonly [number, number, number, number] {
  const u = 1 - t
  return [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t]
}

function onCubic([p, a, b, q]: Cubic, t: number): Point {
  const [w0, w1, w2, w3] = shares(t)
  return {
    x: w0 * p.x + w1 * a.x + w2 * b.x + w3 * q.x,
    y: w0 * p.y + w1 * a.y + w2 * b.y + w3 * q.y,
  }
}

/** Corner points with more points between them, none further apart than about 24 pixels. */
function evenly(corners: readonly Point[]): Point[] {
  return corners.flatMap((point, index) => {
    const next = corners[index + 1]
    if (!next) return [point]
    const count = Math.max(1, Math.ceil(distance(point, next) / 24))
    return Array.from({ length: count }, (_, step) => between(point, next, step / count))
  })
}

function lineThrough(points: readonly Point[], path: string): Line {
  let length = 0
  const lengths = points.map((point, index) => {
    length += distance(points[index - 1] ?? point, point)
    return length
  })
  return { path, points, lengths, bounds: boxAroundPoints(points) }
}

/** How long a line is, in pixels. */
export function lengthOf({ lengths }: Pick<Line, 'lengths'>): number {
  return lengths.at(-1) ?? 0
}

/** A point on a line by its share of the length, from 0 to 1. */
export function pointAlong({ points, lengths }: Line, share: number): Point {
  const wanted = lengthOf({ lengths }) * share
  const after = lengths.findIndex((length) => length >= wanted)
  const end = points[after] ?? points.at(-1) ?? { x: 0, y: 0 }
  const start = points[after - 1]
  const [from, to] = [lengths[after - 1] ?? 0, lengths[after] ?? 0]
  return start && to > from ? between(start, end, (wanted - from) / (to - from)) : end
}

/** The direction in which a line runs at a share of its length, one pixel long. */
export function tangentAlong(line: Line, share: number): Point {
  const [before, after] = [pointAlong(line, share - 0.02), pointAlong(line, share + 0.02)]
  const length = distance(before, after)
  if (length === 0) return { x: 1, y: 0 }
  return { x: (after.x - before.x) / length, y: (after.y - before.y) / length }
}

/** The share of a line's length at which it comes nearest to a point. */
export function shareNearest(line: Line, { x, y }: Point): number {
  const { points, lengths } = line
  let nearest = 0
  let least = Infinity
  for (const [index, start] of points.entries()) {
    const end = points[index + 1]
    if (!end) continue
    const [dx, dy] = [end.x - start.x, end.y - start.y]
    const piece = dx * dx + dy * dy
    const ahead = piece === 0 ? 0 : ((x - start.x) * dx + (y - start.y) * dy) / piece
    const share = Math.min(1, Math.max(0, ahead))
    const away = distance({ x, y }, between(start, end, share))
    if (away < least) [nearest, least] = [(lengths[index] ?? 0) + Math.sqrt(piece) * share, away]
  }
  const length = lengthOf(line)
  return length === 0 ? 0.5 : nearest / length
}

export function distance(one: Point, other: Point): number {
  // Not Math.hypot, which guards against overflow and takes many times as long.
  const [dx, dy] = [other.x - one.x, other.y - one.y]
  return Math.sqrt(dx * dx + dy * dy)
}

/** The point between two others, `share` of the way along. */
export function between(one: Point, other: Point, share: number): Point {
  return { x: one.x + (other.x - one.x) * share, y: one.y + (other.y - one.y) * share }
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to)
  return length === 0 ? from : between(from, to, Math.min(0.5, by / length))
}

function along(from: Point, direction: Point, by: number): Point {
  return { x: from.x + direction.x * by, y: from.y + direction.y * by }
}

const written = ({ x, y }: Point) => `${round(x)},${round(y)}`
const round = (value: number) => Math.round(value * 10) / 10
