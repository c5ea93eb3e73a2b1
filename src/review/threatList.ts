import type { InPieces } from '@/model/inPieces'
import type { Day } from '@/model/text'
import type { Control } from '@/rules/control'
import type { Evaluation } from '@/rules/evaluate'
import { goneThreatOf } from './goneThreatOf'
import { ownThreatOf } from './ownThreatOf'
import { type RankingBook, rankingBook } from './rankingBook'
import type { Threat } from './threat'
import { type ThreatBook, threatBook } from './threatBook'

/**
 * Everything that can go wrong in one state of a model after another: what the rules found, what
 * people wrote, and what was decided about something that is no longer found. Nothing that a person
 * said is ever left out. In ranking order.
 */
export interface ThreatList {
  (evaluation: Evaluation, today: Day): InPieces<readonly Threat[]>
  /** A list that has come as far, and goes its own way from here. Not while it is being worked out. */
  readonly fork: () => ThreatList
}

/** A list that remembers the state before, from which the next one differs little. */
export function createThreatList(controls: readonly Control[]): ThreatList {
  return listFrom(threatBook(controls), rankingBook(), controls)
}

function listFrom(
  book: ThreatBook,
  ranking: RankingBook,
  controls: readonly Control[],
): ThreatList {
  function* threats(evaluation: Evaluation, today: Day): InPieces<readonly Threat[]> {
    const { model } = evaluation.situation
    const found = yield* book.threats(evaluation, today)
    const gone = Object.values(model.decisions)
      .filter(({ id }) => !book.has(id))
      .map((decision) => goneThreatOf(decision, model))
    const own = Object.values(model.ownThreats).map((threat) =>
      ownThreatOf(threat, evaluation.situation, controls, today),
    )
    return ranking.ranked([...found, ...own, ...gone], evaluation)
  }
  return Object.assign(threats, { fork: () => listFrom(book.fork(), ranking.fork(), controls) })
}
