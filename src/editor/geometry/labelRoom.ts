import type { Box, Point } from '@/model/diagram'
import type { FlowId } from '@/model/id'
import { boxBetween, overlap } from './box'
import type { Line } from './line'
import type { Size } from './resizing'

/** What a label that looks for a place has to mind. */
export interface Room {
  /** What must not be hidden. */
  readonly taken: { readonly touches: (box: Box) => boolean }
  /** What runs under it. */
  readonly lines: Pieces
}

/** Finds the pieces of lines that may be in a box. */
export interface Pieces {
  readonly near: (box: Box) => Iterable<Piece>
}

/** The box around a straight piece of the line of a flow. */
export interface Piece extends Box {
  readonly flow: FlowId
  readonly line: Line
}

/** A side of the squares by which pieces of lines are found, in pixels: they are short, and many. */
export const PIECES = 64

const known = new WeakMap<Line, readonly Piece[]>()

/** The pieces of the line of a flow, which are the same as long as the line is. */
export function piecesOf({ flow, line }: Pick<Piece, 'flow' | 'line'>): readonly Piece[] {
  const there = known.get(line)
  if (there) return there
  const pieces = line.points.slice(1).map((point, at): Piece => {
    const { x, y, width, height } = boxBetween(line.points[at] ?? point, point)
    return { x, y, width: width + 1, height: height + 1, flow, line }
  })
  known.set(line, pieces)
  return pieces
}

/** How many pieces of the lines of others lie under a label. */
export function linesUnder(
  flow: FlowId,
  { form, at }: { readonly form: Size; readonly at: Point },
  lines: Pieces,
): number {
  const box = labelBox(form, at)
  let count = 0
  for (const piece of lines.near(box)) if (piece.flow !== flow && overlap(piece, box)) count += 1
  return count
}

/** The box of a label around its middle. */
export function labelBox({ width, height }: Size, at: Point): Box {
  return { x: at.x - width / 2, y: at.y - height / 2, width, height }
}
