import type { Decision } from '@/model/decision'
import type { FindingKey } from '@/model/id'
import type { InPieces } from '@/model/inPieces'
import type { Day } from '@/model/text'
import type { Control } from '@/rules/control'
import type { Dependencies } from '@/rules/dependencies'
import type { Evaluation, Since } from '@/rules/evaluate'
import type { Finding } from '@/rules/finding'
import type { Rule } from '@/rules/rule'
import { rateIn } from '@/risk/rate'
import { ratingDependenciesOf } from '@/risk/ratingDependencies'
import {
  firstRatingState,
  type IsStale,
  neverStale,
  nextRatingState,
  type RatingState,
} from '@/risk/ratingState'
import { foundThreatOf } from './foundThreatOf'
import type { Threat } from './threat'

/**
 * The threats that the rules find in one state of a model after another. A threat that an edit cannot
 * have touched stays the very same object; every one is the same as if it had been made afresh.
 */
export interface ThreatBook {
  readonly threats: (evaluation: Evaluation, today: Day) => InPieces<readonly Threat[]>
  /** Whether a threat of this key was found in the last state. */
  readonly has: (key: FindingKey) => boolean
  /** A book with the same threats, which goes its own way from here. */
  readonly fork: () => ThreatBook
}

/** A book without threats. */
export function threatBook(controls: readonly Control[]): ThreatBook {
  return bookFrom({ controls, hanging: new Map(), shelf: new Map() })
}

/** How far a book has come. */
interface Book {
  readonly controls: readonly Control[]
  /** What the ratings of each rule hang on, which is the same in all states. */
  readonly hanging: Map<Rule, Dependencies>
  readonly shelf: Map<FindingKey, Threat>
  readonly state?: RatingState | undefined
  readonly last?: Made | undefined
}

function bookFrom({ controls, hanging, shelf, ...come }: Book): ThreatBook {
  let { state, last } = come

  const advance = ({ situation }: Evaluation) => {
    const next = state
      ? nextRatingState(state, situation, { controls, hanging })
      : { state: firstRatingState(situation, controls), isStale: always }
    state = next.state
    return next
  }
  const look = (finding: Finding, moment: Moment) => {
    const { key, rule } = finding
    if (!isThreat(finding, moment.evaluation)) {
      shelf.delete(key)
      return
    }
    if (!hanging.has(rule)) {
      hanging.set(rule, ratingDependenciesOf(rule, moment.now.context.controls))
    }
    const before = shelf.get(key)
    const threat = threatAt(finding, before, moment)
    if (threat !== before) shelf.set(key, threat)
  }
  return {
    has: (key) => shelf.has(key),
    fork: () => bookFrom({ controls, hanging, shelf: new Map(shelf), state, last }),
    *threats(evaluation, today) {
      const { state: now, isStale } = advance(evaluation)
      if (last && isStale === neverStale && isAsBefore(last, evaluation, today)) return last.threats
      const moment: Moment = { evaluation, today, now, isStale }
      const since = last && sinceThen(last, evaluation)
      if (since) yield* followUp(since, shelf, isStale, (finding) => look(finding, moment))
      else {
        for (const finding of evaluation.findings.values()) {
          look(finding, moment)
          yield
        }
        forget(shelf, evaluation)
      }
      last = { evaluation, today, threats: [...shelf.values()] }
      return last.threats
    },
  }
}

/** What differs in the findings, if it is known and decisions make no threats of other findings. */
function sinceThen({ evaluation: before }: Made, { since, situation }: Evaluation) {
  const isDecidedSo = before.situation.model.decisions === situation.model.decisions
  return isDecidedSo && since?.mark === before.mark ? since : null
}

/** Looks again at what is stale, decided or new, and takes off the shelf what is gone. */
function* followUp(
  { replaced }: Since,
  shelf: Map<FindingKey, Threat>,
  isStale: IsStale,
  look: (finding: Finding) => void,
): InPieces<void> {
  for (const { before, after } of replaced) if (before && !after) shelf.delete(before.key)
  const found = new Set(replaced.flatMap(({ after }) => after?.key ?? []))
  for (const { origin, decision } of shelf.values()) {
    if (origin.type !== 'finding' || found.has(origin.finding.key)) continue
    if (decision === null && !isStale(origin.finding)) continue
    look(origin.finding)
    yield
  }
  for (const { after } of replaced) {
    if (!after) continue
    look(after)
    yield
  }
}

/** Whether nothing differs that a threat is made of: an edit of a diagram or of a note, on the same day. */
function isAsBefore(last: Made, { situation, since }: Evaluation, today: Day): boolean {
  const [was, is] = [last.evaluation.situation.model, situation.model]
  const tables = ['elements', 'flows', 'boundaries', 'assets', 'controls', 'decisions'] as const
  return (
    since?.mark === last.evaluation.mark &&
    since.replaced.length === 0 &&
    last.today === today &&
    was.about === is.about &&
    tables.every((table) => was[table] === is[table])
  )
}

/** The threats of the last state, and from what they were made. */
interface Made {
  readonly evaluation: Evaluation
  readonly today: Day
  readonly threats: readonly Threat[]
}

const always: IsStale = () => true

/** A question alone is no threat, unless someone decided about it when it was more than that. */
function isThreat({ key, outcome }: Finding, { situation }: Evaluation): boolean {
  return outcome !== 'question' || Object.hasOwn(situation.model.decisions, key)
}

interface Moment {
  readonly evaluation: Evaluation
  readonly today: Day
  readonly now: RatingState
  readonly isStale: IsStale
}

function threatAt(finding: Finding, before: Threat | undefined, moment: Moment): Threat {
  const { evaluation, today, now } = moment
  const { situation } = evaluation
  const decision = situation.model.decisions[finding.key] ?? null
  const standing = before && stillStands(before, finding, decision, moment) ? before : null
  // Whether a decision still rests on the same ground hangs on more than ratings do.
  if (standing && !decision?.response) return standing
  const ratings = standing?.ratings ?? rateIn(now.context, finding, decision)
  const threat = foundThreatOf({ finding, decision, ratings }, situation, today)
  return standing && isSame(standing, threat) ? standing : threat
}

/** Whether finding, decision and ratings are those of before. */
function stillStands(
  { origin, decision: decided }: Threat,
  finding: Finding,
  decision: Decision | null,
  { isStale }: Moment,
): boolean {
  const isSameFinding = origin.type === 'finding' && origin.finding === finding
  return isSameFinding && decided === decision && !isStale(finding)
}

/** Takes off the shelf what is not found any more. */
function forget(shelf: Map<FindingKey, Threat>, { findings }: Evaluation) {
  for (const key of shelf.keys()) if (!findings.has(key)) shelf.delete(key)
}

function isSame(before: Threat, after: Threat): boolean {
  return (
    before.state === after.state &&
    before.title === after.title &&
    before.changedFacts.length === 0 &&
    after.changedFacts.length === 0
  )
}
