import type { Model } from '@/model/model'
import type { Day } from '@/model/text'
import type { Control } from '@/rules/control'
import type { Evaluation } from '@/rules/evaluate'
import { goneThreatOf } from './goneThreatOf'
import { ownThreatOf } from './ownThreatOf'
import { rankingBook, type RankingBook } from './rankingBook'
import type { Threat } from './threat'
import { type ThreatBook, threatBook } from './threatBook'

/** What was made of the last state, for each catalogue of controls: the next one differs little. */
const shelves = new WeakMap<readonly Control[], Shelf>()

interface Shelf {
  readonly book: ThreatBook
  readonly ranked: RankingBook
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
  const shelf = shelves.get(controls) ?? { book: threatBook(controls), ranked: rankingBook() }
  shelves.set(controls, shelf)
  const found = shelf.book.threats(evaluation, today)
  const gone = Object.values(model.decisions)
    .filter(({ id }) => !shelf.book.has(id))
    .map((decision) => goneThreatOf(decision, model))
  const own = Object.values(model.ownThreats).map((threat) => ownThreatOf(threat, model, today))
  return shelf.ranked([...found, ...own, ...gone], evaluation)
}
