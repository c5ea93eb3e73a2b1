import type { Model } from '@/model/model'
import type { Day } from '@/model/text'
import type { Control } from '@/rules/control'
import type { Evaluation } from '@/rules/evaluate'
import { goneThreatOf } from './goneThreatOf'
import { ownThreatOf } from './ownThreatOf'
import { rankingOf } from './ranking'
import type { Threat } from './threat'
import { type ThreatBook, threatBook } from './threatBook'

/** What was made of the last state, for each catalogue of controls: the next one differs little. */
const shelves = new WeakMap<readonly Control[], Shelf>()

interface Shelf {
  readonly book: ThreatBook
  ranked: readonly Threat[]
}

/**
 * Everything that can go wrong: what the rules found, what people wrote, and what was decided about
 * something that is no longer found. Nothing that a person said is ever left out. In ranking order.
 */
export function threatsOf(
  model: Model,
  evaluation: Evaluation,
  controls: readonly Control[],
  today: Day,
): readonly Threat[] {
  const shelf = shelves.get(controls) ?? { book: threatBook(controls), ranked: [] }
  shelves.set(controls, shelf)
  const gone = Object.values(model.decisions)
    .filter(({ id }) => !evaluation.findings.has(id))
    .map((decision) => goneThreatOf(decision, model))
  const own = Object.values(model.ownThreats).map((threat) => ownThreatOf(threat, model, today))
  const threats = [...shelf.book.threats(evaluation, today), ...own, ...gone]
  shelf.ranked = rankingOf(inOrderOf(shelf.ranked, threats), evaluation.situation)
  return shelf.ranked
}

/** The threats in the order of the last time, new ones at the end: what is nearly in order is soon sorted. */
function inOrderOf(last: readonly Threat[], threats: readonly Threat[]): readonly Threat[] {
  const left = new Map(threats.map((threat) => [threat.id, threat]))
  const known: Threat[] = []
  for (const { id } of last) {
    const threat = left.get(id)
    if (!threat) continue
    known.push(threat)
    left.delete(id)
  }
  return [...known, ...left.values()]
}
