import type { FlowId } from '@/model/id'
import type { InPieces } from '@/model/inPieces'
import { Arrangement, isWorse, type Labelling, type Sheet, type Trial } from './arrangement'
import type { DrawnFlow } from './flowIndex'
import { type Drawing, linesWith } from './flowLines'
import { lengthOf } from './line'
import { otherWays } from './otherWays'
import type { Routing } from './routings'

/** A flow is made longer by no more than this, in shares and in pixels. */
const LONGER = { share: 1.3, pixels: 40 }
/** So often those are looked at that still run under labels, which have gone elsewhere since. */
const MOST_PASSES = 3
/** So often what is not better as a whole is tried by halves. */
const MOST_SPLITS = 3

/** Finds a place for every label of a drawing. */
export type PlaceLabels = (drawing: Drawing) => InPieces<Labelling>

/**
 * The lines of a diagram in which flows keep clear of the labels of others. Where one runs under a
 * label, it is led past it, or the flow of that label is led elsewhere. That is kept when fewer lines
 * run under labels in all once every label has found its place anew; else all stays plain. Flows that
 * a person has bent stay as they are. The same diagram always gets the same lines, whatever was drawn
 * before.
 */
export function* clearOfLabels(
  sheet: Sheet,
  before: Drawing,
  place: PlaceLabels,
): InPieces<Drawing> {
  const plain = plainOf(sheet, before)
  let best: Labelled = { drawing: plain, labelling: yield* place(plain) }
  for (let pass = 0; pass < MOST_PASSES && best.labelling.faults > 0; pass += 1) {
    const ways = yield* otherWaysIn(sheet, best, plain)
    const now = yield* better({ sheet, place }, best, ways, MOST_SPLITS)
    if (now === best) break
    best = now
  }
  return best.drawing
}

interface Labelled {
  readonly drawing: Drawing
  readonly labelling: Labelling
}

type Ways = readonly (readonly [FlowId, Routing])[]

/** The lines as they go when labels are not minded. */
function plainOf({ index, ground }: Sheet, drawing: Drawing): Drawing {
  const ways = [...drawing.routings].flatMap(([flow, { plain }]) =>
    plain ? [[flow, plain] as const] : [],
  )
  return ways.length === 0 ? drawing : linesWith(index, ground, drawing, new Map(ways))
}

interface Placing {
  readonly sheet: Sheet
  readonly place: PlaceLabels
}

/** With all of some ways, where that is better; else with those of one half of them, and of the other. */
function* better(
  placing: Placing,
  before: Labelled,
  ways: Ways,
  splits: number,
): InPieces<Labelled> {
  if (ways.length === 0) return before
  const { index, ground } = placing.sheet
  const drawing = linesWith(index, ground, before.drawing, new Map(ways))
  // What was tried one after another may not go together with only a half of it.
  if (!isWorse(placing.sheet, before.drawing.lines, drawing.lines)) {
    const labelling = yield* placing.place(drawing)
    if (labelling.faults < before.labelling.faults) return { drawing, labelling }
  }
  if (splits === 0 || ways.length === 1) return before
  const half = Math.ceil(ways.length / 2)
  const first = yield* better(placing, before, ways.slice(0, half), splits - 1)
  return yield* better(placing, first, ways.slice(half), splits - 1)
}

/** Other ways for the flows that run under labels or whose labels lie on others, one after another. */
function* otherWaysIn(
  sheet: Sheet,
  { drawing, labelling }: Labelled,
  plain: Drawing,
): InPieces<Ways> {
  const arrangement = new Arrangement(sheet, drawing, labelling)
  const ways: (readonly [FlowId, Routing])[] = []
  for (const flow of sheet.index.flows.values()) {
    yield
    const [routing, line] = [plain.routings.get(flow.id), plain.lines.get(flow.id)]
    if (!routing || !line || !arrangement.isCrowded(flow.id)) continue
    const longest = lengthOf(line) * LONGER.share + LONGER.pixels
    const best = yield* bestWay(arrangement, sheet, { flow, plain: routing, longest })
    const way = best?.drawing.routings.get(flow.id)
    if (!best || !way) continue
    arrangement.take(best)
    ways.push([flow.id, way])
  }
  return ways
}

interface Led {
  readonly flow: DrawnFlow
  readonly plain: Routing
  /** In pixels. */
  readonly longest: number
}

function* bestWay(
  arrangement: Arrangement,
  sheet: Sheet,
  { flow, plain, longest }: Led,
): InPieces<Trial | null> {
  let best: Trial | null = null
  for (const way of otherWays(flow, plain, sheet, arrangement)) {
    yield
    const trial = arrangement.tried(flow.id, way, longest)
    if (trial && trial.cost < (best?.cost ?? 0)) best = trial
  }
  return best
}
