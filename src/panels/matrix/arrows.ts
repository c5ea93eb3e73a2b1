import { type Bundle, bundleKey } from '@/risk/movement'
import type { Cell } from '@/model/riskScale'

/** A place on the drawing of the matrix, in pixels. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** A bundle of movements as it is drawn. */
export interface Arrow<Id> {
  readonly key: string
  readonly bundle: Bundle<Id>
  readonly line: string
  readonly head: string
  /** The middle of the button with the count. */
  readonly badge: Spot
}

/** How far from the middle of a cell an arrow begins and ends, in pixels. */
const CLEAR = 5
/** How far apart the middles of two buttons are at least: they are 24 pixels wide. */
const APART = 26
/** Where along an arrow its button may stand; the first place that is free is taken. */
const places: readonly number[] = [0.5, 0.36, 0.64, 0.24, 0.76]

/**
 * The bundles that lead from one cell to another, as bent arrows: those along one line have different
 * lengths, so they bend differently and can be told apart, and there and back bend to either side.
 */
export function arrowsOf<Id>(
  bundles: readonly Bundle<Id>[],
  middleOf: (cell: Cell) => Spot | undefined,
): readonly Arrow<Id>[] {
  const taken: Spot[] = []
  return bundles.flatMap((bundle) => {
    const from = bundle.from && middleOf(bundle.from)
    const to = bundle.to && middleOf(bundle.to)
    if (!from || !to) return []
    const bent = bentBetween(from, to)
    const spots = places.map((share) => along(bent, share))
    const badge = spots.find((spot) => isFree(spot, taken)) ?? along(bent, 0.5)
    taken.push(badge)
    return [{ key: bundleKey(bundle), bundle, line: lineOf(bent), head: headOf(bent), badge }]
  })
}

/** A curve with one point that it bends towards. */
interface Bent {
  readonly from: Spot
  readonly by: Spot
  readonly to: Spot
}

function bentBetween(from: Spot, to: Spot): Bent {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  const bend = Math.min(48, length * 0.3)
  const start = { x: from.x + ux * CLEAR, y: from.y + uy * CLEAR }
  const end = { x: to.x - ux * CLEAR, y: to.y - uy * CLEAR }
  const by = { x: (from.x + to.x) / 2 - uy * bend, y: (from.y + to.y) / 2 + ux * bend }
  return { from: start, by, to: end }
}

function along({ from, by, to }: Bent, share: number): Spot {
  const rest = 1 - share
  const at = (a: number, b: number, c: number) =>
    rest * rest * a + 2 * rest * share * b + share * share * c
  return { x: at(from.x, by.x, to.x), y: at(from.y, by.y, to.y) }
}

function isFree({ x, y }: Spot, taken: readonly Spot[]): boolean {
  return taken.every((other) => Math.hypot(other.x - x, other.y - y) >= APART)
}

function lineOf({ from, by, to }: Bent): string {
  return `M${written(from)} Q${written(by)} ${written(to)}`
}

/** A triangle at the end, in the direction in which the curve arrives. */
function headOf({ by, to }: Bent): string {
  const angle = Math.atan2(to.y - by.y, to.x - by.x)
  const corner = (turn: number) => ({
    x: to.x - 9 * Math.cos(angle + turn),
    y: to.y - 9 * Math.sin(angle + turn),
  })
  return `M${written(to)} L${written(corner(0.42))} L${written(corner(-0.42))}Z`
}

function written({ x, y }: Spot): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`
}
