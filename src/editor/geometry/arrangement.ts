import type { Box } from '@/model/diagram'
import type { FlowId } from '@/model/id'
import { grown, overlap } from './box'
import type { FlowIndex } from './flowIndex'
import { type Drawing, type Lines, linesWith } from './flowLines'
import type { Ground } from './ground'
import { passes } from './hitTest'
import {
  isWordless,
  type LabelPlace,
  type LabelToPlace,
  placeFor,
  WORDLESS,
} from './labelPlacement'
import { labelBox, type Piece, PIECES, piecesOf, type Room } from './labelRoom'
import { lengthOf, type Line } from './line'
import { meetsMore } from './meetsMore'
import type { Routing, Within } from './routings'
import { SpatialIndex } from './spatialIndex'

/** What stays as it is while flows are tried another way. */
export interface Sheet {
  readonly index: FlowIndex
  readonly ground: Ground
  readonly within: Within
  readonly labels: ReadonlyMap<FlowId, Omit<LabelToPlace, 'line'>>
}

type Places = ReadonlyMap<FlowId, LabelPlace>

/** Where labels are. */
export interface Labelling {
  readonly places: Places
  /** What they make way for besides each other. */
  readonly obstacles: readonly Box[]
  /** How many lines run under labels; one without room for its words counts as several. */
  readonly faults: number
}

interface Part {
  readonly drawing: Drawing
  readonly lines: Lines
  readonly places: Places
}

/** What would go another way, and how much better that would be. */
export interface Trial extends Part {
  /** In pixels; what is less than nothing is better. */
  readonly cost: number
}

interface LabelBox extends Box {
  readonly flow: FlowId
}

/** What a line under a label costs, a piece of another line close by, and a turn: as so many pixels. */
const COSTS = { fault: 600, meeting: 40, turn: 80 }
/** A line that comes so near to another one, in pixels, can hardly be told from it. */
const CLOSE = 2
/** No label is further from its line than this, in pixels. */
const ASIDE = 200

/** Lines with their labels, of which one after another can be led another way on trial. */
export class Arrangement {
  private readonly sheet: Sheet
  private readonly obstacles: SpatialIndex
  private readonly pieces: SpatialIndex<Piece>
  private readonly places: Map<FlowId, LabelPlace>
  private readonly boxes: Map<FlowId, LabelBox>
  drawing: Drawing

  constructor(sheet: Sheet, drawing: Drawing, { places, obstacles }: Labelling) {
    this.sheet = sheet
    this.drawing = drawing
    this.obstacles = new SpatialIndex(obstacles)
    this.pieces = new SpatialIndex(piecesIn(drawing.lines), PIECES)
    this.places = new Map(places)
    this.boxes = new Map([...places].map(([flow, place]) => [flow, boxOf(flow, place)]))
  }

  /** The labels of others on a part of the diagram. */
  labelsIn(part: Box, flow: FlowId): LabelBox[] {
    return [...this.boxes.values()].filter((box) => box.flow !== flow && overlap(box, part))
  }

  /** Whether a flow runs under the label of another one, or its own lies on another one. */
  isCrowded(flow: FlowId): boolean {
    const [line, box] = [this.drawing.lines.get(flow), this.boxes.get(flow)]
    if (line && countOver(flow, line, this.boxes.values()) > 0) return true
    return box !== undefined && linesUnder(flow, box, this.drawing.lines) > 0
  }

  /**
   * How it would be if a flow went another way, where fewer lines ran under labels then. Null where
   * they do not, the line is longer than it may be, or one runs through what it kept clear of.
   */
  tried(flow: FlowId, way: Routing, longest: number): Trial | null {
    const { index, ground } = this.sheet
    const drawing = linesWith(index, ground, this.drawing, new Map([[flow, way]]))
    const own = drawing.lines.get(flow)
    if (!own || lengthOf(own) > longest) return null
    const lines = changedLines(this.drawing.lines, drawing.lines)
    if (isWorse(this.sheet, this.drawing.lines, lines)) return null
    const before = this.partOf(lines.keys())
    const most = this.faultsIn(before)
    // To find places for its labels takes far longer.
    if (this.underOthers(lines) >= most) return null
    const after = { drawing, lines, places: this.placed(lines) }
    const faults = this.faultsIn(after) - most
    if (faults >= 0) return null
    return { ...after, cost: COSTS.fault * faults + this.costOf(after) - this.costOf(before) }
  }

  /** Leads it so. */
  take({ drawing, lines, places }: Trial): void {
    this.drawing = drawing
    for (const piece of piecesIn(lines)) this.pieces.add(piece)
    for (const flow of lines.keys()) {
      this.places.delete(flow)
      this.boxes.delete(flow)
    }
    for (const [flow, place] of places) {
      this.places.set(flow, place)
      this.boxes.set(flow, boxOf(flow, place))
    }
  }

  private partOf(flows: Iterable<FlowId>): Part {
    const [lines, places] = [new Map<FlowId, Line>(), new Map<FlowId, LabelPlace>()]
    for (const flow of flows) {
      const [line, place] = [this.drawing.lines.get(flow), this.places.get(flow)]
      if (line) lines.set(flow, line)
      if (place) places.set(flow, place)
    }
    return { drawing: this.drawing, lines, places }
  }

  /** Places for the labels of lines that are others now, among all that stay where they are. */
  private placed(lines: Lines): Places {
    const places = new Map<FlowId, LabelPlace>()
    const mine = [...piecesIn(lines)]
    for (const [flow, line] of lines) {
      const label = this.sheet.labels.get(flow)
      if (!label) continue
      const around = grown(line.bounds, ASIDE)
      const labels = this.labelsIn(around, flow).filter((box) => !lines.has(box.flow))
      labels.push(...[...places].map(([id, place]) => boxOf(id, place)))
      const room: Room = {
        taken: {
          touches: (box) => this.obstacles.touches(box) || labels.some((one) => overlap(one, box)),
        },
        lines: {
          near: (box) => [
            ...this.othersNear(box, lines),
            ...mine.filter((one) => overlap(one, box)),
          ],
        },
      }
      const place = placeFor({ ...label, line }, room)
      if (place) places.set(flow, place)
    }
    return places
  }

  /** The pieces near a box of the lines that stay as they are. */
  private othersNear(box: Box, lines: Lines): Piece[] {
    const found: Piece[] = []
    for (const piece of this.pieces.near(box)) {
      const { flow, line } = piece
      if (overlap(piece, box) && !lines.has(flow) && this.drawing.lines.get(flow) === line) {
        found.push(piece)
      }
    }
    return found
  }

  /** How often some lines run under the labels of those that stay as they are. */
  private underOthers(lines: Lines): number {
    let count = 0
    const others = [...this.boxes.values()].filter(({ flow }) => !lines.has(flow))
    for (const [flow, line] of lines) count += countOver(flow, line, others)
    return count
  }

  /** What is wrong with some lines and labels, among themselves and with all the others. */
  private faultsIn({ lines, places }: Part): number {
    let count = this.underOthers(lines)
    const boxes = [...places].map(([flow, place]) => boxOf(flow, place))
    for (const [flow, line] of lines) {
      count += countOver(flow, line, boxes)
      const [label, place] = [this.sheet.labels.get(flow), places.get(flow)]
      if (label && (!place || isWordless(label, place))) count += WORDLESS
    }
    for (const [flow, line] of this.drawing.lines) {
      if (!lines.has(flow)) count += countOver(flow, line, boxes)
    }
    return count
  }

  private costOf({ drawing, lines }: Part): number {
    let cost = 0
    const mine = [...piecesIn(lines)]
    for (const [flow, line] of lines) {
      cost += lengthOf(line) + COSTS.turn * (drawing.routings.get(flow)?.turns.length ?? 0)
    }
    for (const piece of mine) {
      const around = grown(piece, CLOSE)
      const met = this.othersNear(around, lines).length
      const metTwice = mine.filter((one) => one.flow !== piece.flow && overlap(one, around)).length
      cost += COSTS.meeting * (met + metTwice / 2)
    }
    return cost
  }
}

/** Whether some lines run through more than before. */
export function isWorse({ index, within }: Sheet, before: Lines, after: Lines): boolean {
  return [...after].some(([id, line]) => {
    const [flow, old] = [index.flows.get(id), before.get(id)]
    return line !== old && flow !== undefined && meetsMore(flow, line, old, within)
  })
}

function* piecesIn(lines: Lines): Generator<Piece> {
  for (const [flow, line] of lines) yield* piecesOf({ flow, line })
}

function changedLines(before: Lines, after: Lines): Lines {
  return new Map([...after].filter(([flow, line]) => before.get(flow) !== line))
}

const boxOf = (flow: FlowId, { form, at }: LabelPlace): LabelBox => ({
  ...labelBox(form, at),
  flow,
})

/** How many labels of others lie on a line. */
function countOver(flow: FlowId, line: Line, labels: Iterable<LabelBox>): number {
  let count = 0
  for (const box of labels) if (box.flow !== flow && passes(line, box)) count += 1
  return count
}

/** How many lines of others run under a label. */
function linesUnder(flow: FlowId, box: Box, lines: Lines): number {
  let count = 0
  for (const [id, line] of lines) if (id !== flow && passes(line, box)) count += 1
  return count
}

/** How much is wrong with labels in their places. */
export function faultsOf(labels: Sheet['labels'], places: Places, lines: Lines): number {
  let count = 0
  for (const [flow, label] of labels) {
    const place = places.get(flow)
    if (!place || isWordless(label, place)) count += WORDLESS
    if (place) count += linesUnder(flow, boxOf(flow, place), lines)
  }
  return count
}
