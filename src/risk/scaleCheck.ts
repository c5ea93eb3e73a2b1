import { type Band, type Cell, bandOf, type RiskScale } from '@/model/riskScale'
import { levels } from '@/model/text'
import { isWorse, worseOf } from './bands'

type Bands = RiskScale['bands']

/**
 * What a table of bands may get wrong. `falling`: the band falls though likelihood or impact rises.
 * `worstAtEdge`: the worst band in the lowest row or column. `touching`: cells of the worst and of the
 * lowest band side by side. `mirrored`: the worst band where the mirrored cell has the lowest.
 */
export type ScaleFault = 'falling' | 'worstAtEdge' | 'touching' | 'mirrored'

/** A fault of a table, where it is, and the table without it. */
export interface ScaleWarning {
  readonly fault: ScaleFault
  /** The cells that do not go together, the lower one first; of `worstAtEdge` one each. */
  readonly places: readonly (readonly [Cell, ...Cell[]])[]
  readonly mended: Bands
}

/** The 25 cells, the lowest likelihood first. */
export const allCells: readonly Cell[] = levels.flatMap((likelihood) =>
  levels.map((impact) => ({ likelihood, impact })),
)

/**
 * Where a table of bands breaks the conditions under which a matrix ranks risks at all: Cox, “What's
 * Wrong with Risk Matrices?”, Risk Analysis 28(2), 2008. `worstAtEdge` and `touching` are what weak
 * consistency and betweenness come to for cells (his lemmas 1 and 2), `mirrored` is what consistent
 * colouring comes to for cells that the same contours cross, and `falling` is taken for granted there.
 */
export function scaleWarnings(bands: Bands): readonly ScaleWarning[] {
  return checks.flatMap(({ fault, find, mend }) => {
    const places = find(bands)
    return places.length > 0 ? [{ fault, places, mended: mend(bands) }] : []
  })
}

/** The table without any of the faults: the worst band is taken from the edges, all else is raised. */
export function mendedBands(bands: Bands): Bands {
  return raisedAlong(raisedBesideWorst(raisedAlong(loweredAtEdge(bands))))
}

/** The cells in which two tables differ. */
export function differingCells(one: Bands, other: Bands): readonly Cell[] {
  return allCells.filter((cell) => bandAt(one, cell) !== bandAt(other, cell))
}

/** The band of a cell in a table. */
export function bandAt(bands: Bands, { likelihood, impact }: Cell): Band {
  return bandOf({ bands }, likelihood, impact)
}

interface Check {
  readonly fault: ScaleFault
  readonly find: (bands: Bands) => ScaleWarning['places']
  readonly mend: (bands: Bands) => Bands
}

const checks: readonly Check[] = [
  { fault: 'falling', find: falls, mend: raisedAlong },
  { fault: 'worstAtEdge', find: worstAtEdge, mend: loweredAtEdge },
  { fault: 'touching', find: touches, mend: (bands) => raisedWhere(bands, touches(bands)) },
  { fault: 'mirrored', find: mirrors, mend: (bands) => raisedWhere(bands, mirrors(bands)) },
]

type Pair = readonly [Cell, Cell]

/** A cell and the one next to it, one level of likelihood or of impact higher. */
const sideBySide: readonly Pair[] = allCells.flatMap((cell) =>
  higherThan(cell, false).map((next): Pair => [cell, next]),
)

/** A line that rises through a corner passes no cell between, so cells that meet there count too. */
const meeting: readonly Pair[] = allCells.flatMap((cell) =>
  higherThan(cell, true).map((next): Pair => [cell, next]),
)

function higherThan({ likelihood, impact }: Cell, withCorner: boolean): readonly Cell[] {
  return allCells.filter((other) => {
    const up = other.likelihood - likelihood
    const right = other.impact - impact
    const isBeside = up + right === 1 && Math.min(up, right) === 0
    return isBeside || (withCorner && up === 1 && right === 1)
  })
}

function falls(bands: Bands): readonly Pair[] {
  return sideBySide.filter(([low, high]) => isWorse(bandAt(bands, low), bandAt(bands, high)))
}

function worstAtEdge(bands: Bands): readonly (readonly [Cell])[] {
  return allCells
    .filter((cell) => cell.likelihood === 1 || cell.impact === 1)
    .filter((cell) => bandAt(bands, cell) === 'critical')
    .map((cell) => [cell])
}

function touches(bands: Bands): readonly Pair[] {
  return meeting.flatMap((pair) => inOrder(bands, pair))
}

function mirrors(bands: Bands): readonly Pair[] {
  return allCells
    .filter(({ likelihood, impact }) => likelihood < impact)
    .flatMap((cell) => {
      const mirrored = { likelihood: cell.impact, impact: cell.likelihood }
      return inOrder(bands, [cell, mirrored])
    })
}

/** The pair with the lowest band first, if the other has the worst. */
function inOrder(bands: Bands, [one, other]: Pair): readonly Pair[] {
  const both = `${bandAt(bands, one)} ${bandAt(bands, other)}`
  if (both === 'low critical') return [[one, other]]
  return both === 'critical low' ? [[other, one]] : []
}

/** No band lower than that of any cell which is lower in likelihood and impact. */
function raisedAlong(bands: Bands): Bands {
  return mapped(bands, (cell) =>
    allCells
      .filter((other) => other.likelihood <= cell.likelihood && other.impact <= cell.impact)
      .reduce((worst: Band, other) => worseOf(worst, bandAt(bands, other)) ?? worst, 'low'),
  )
}

function loweredAtEdge(bands: Bands): Bands {
  const at = worstAtEdge(bands).map(([cell]) => cell)
  return mapped(bands, (cell) => (at.some((each) => isCell(each, cell)) ? 'high' : null))
}

function raisedBesideWorst(bands: Bands): Bands {
  return raisedWhere(bands, [...touches(bands), ...mirrors(bands)])
}

/** The lower cell of each pair one band higher. */
function raisedWhere(bands: Bands, pairs: readonly Pair[]): Bands {
  return mapped(bands, (cell) => (pairs.some(([low]) => isCell(low, cell)) ? 'medium' : null))
}

/** The table with other bands in some cells; null leaves a cell as it is. */
function mapped(bands: Bands, change: (cell: Cell) => Band | null): Bands {
  // Twenty-five stay twenty-five.
  return levels.map((likelihood) =>
    levels.map((impact) => change({ likelihood, impact }) ?? bandAt(bands, { likelihood, impact })),
  ) as Bands
}

/** Whether two cells are the same one. */
export function isCell(one: Cell, other: Cell): boolean {
  return one.likelihood === other.likelihood && one.impact === other.impact
}
