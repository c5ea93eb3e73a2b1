import type { Cell } from '@/model/riskScale'
import type { RatedLevel, Rating, RatingStep } from './rating'

/**
 * Where something stood in the matrix and where it stands: in two views of the risk, or at two moments.
 * Null: in no cell, for it was not there, was not rated, or no longer counts.
 */
export interface Movement<Id> {
  readonly id: Id
  readonly from: Cell | null
  readonly to: Cell | null
}

/** Movements that begin and end alike. */
export interface Bundle<Id> {
  readonly from: Cell | null
  readonly to: Cell | null
  readonly ids: readonly Id[]
}

/** Where each stood and stands, those that came last. What was in no cell and is in none is left out. */
export function movementsBetween<Id>(
  before: ReadonlyMap<Id, Cell>,
  after: ReadonlyMap<Id, Cell>,
): readonly Movement<Id>[] {
  const ids = new Set([...before.keys(), ...after.keys()])
  return [...ids].map((id) => ({ id, from: before.get(id) ?? null, to: after.get(id) ?? null }))
}

/** Whether it stands elsewhere than it stood. */
export function hasMoved({ from, to }: Pick<Movement<unknown>, 'from' | 'to'>): boolean {
  return nameOfCell(from) !== nameOfCell(to)
}

/** Movements with the same beginning and end together: those of most things first, then from the worst cell on. */
export function bundled<Id>(movements: readonly Movement<Id>[]): readonly Bundle<Id>[] {
  const bundles = new Map<string, { from: Cell | null; to: Cell | null; ids: Id[] }>()
  for (const { id, from, to } of movements) {
    const key = bundleKey({ from, to })
    const bundle = bundles.get(key) ?? { from, to, ids: [] }
    bundle.ids.push(id)
    bundles.set(key, bundle)
  }
  return [...bundles.values()].toSorted(
    (one, other) =>
      other.ids.length - one.ids.length || (bundleKey(one) < bundleKey(other) ? 1 : -1),
  )
}

/** “L4·I5>L2·I5”: two bundles are the same when their keys are. */
export function bundleKey({ from, to }: Pick<Movement<unknown>, 'from' | 'to'>): string {
  return `${nameOfCell(from)}>${nameOfCell(to)}`
}

/** “L4·I5”; a dash for no cell. */
export function nameOfCell(cell: Cell | null): string {
  return cell ? `L${String(cell.likelihood)}·I${String(cell.impact)}` : '–'
}

/** The cell of a rating. */
export function cellOf({ likelihood, impact }: Rating): Cell {
  return { likelihood: likelihood.value, impact: impact.value }
}

/** The steps by which a rating differs from an earlier one: what has come to it, and what has gone. */
export function changedSteps(
  before: Rating,
  after: Rating,
): { readonly came: readonly RatingStep[]; readonly went: readonly RatingStep[] } {
  return { came: stepsOnlyIn(after, before), went: stepsOnlyIn(before, after) }
}

function stepsOnlyIn(one: Rating, other: Rating): readonly RatingStep[] {
  return [
    ...stepsBeyond(one.likelihood, other.likelihood),
    ...stepsBeyond(one.impact, other.impact),
  ]
}

function stepsBeyond(one: RatedLevel, other: RatedLevel): readonly RatingStep[] {
  const known = new Set(other.steps.map(stepKey))
  return one.steps.filter((step) => !known.has(stepKey(step)))
}

function stepKey({ source, by, reason }: RatingStep): string {
  return `${source} ${String(by)} ${reason}`
}
