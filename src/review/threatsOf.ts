import type { Decision } from '@/model/decision'
import type { Model } from '@/model/model'
import { bandOf } from '@/model/riskScale'
import type { Day, Level } from '@/model/text'
import { type OwnThreat, Stride } from '@/model/ownThreat'
import type { Subject } from '@/model/subject'
import type { Control } from '@/rules/control'
import type { Evaluation } from '@/rules/evaluate'
import { titleOf } from '@/rules/explain/titleOf'
import type { Finding } from '@/rules/finding'
import { rate } from '@/risk/rate'
import type { RatedLevel, Rating, Ratings } from '@/risk/rating'
import { rankingOf } from './ranking'
import { changedSince } from './staleness'
import { stateOf } from './state'
import type { Threat } from './threat'

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
  const { findings } = evaluation
  const found = [...findings.values()]
    .filter(({ key, outcome }) => outcome !== 'question' || key in model.decisions)
    .map((finding) => foundThreat(finding, model, evaluation, controls, today))
  const gone = Object.values(model.decisions)
    .filter(({ id }) => !findings.has(id))
    .map((decision) => goneThreat(decision, model))
  const own = Object.values(model.ownThreats).map((threat) => ownThreat(threat, model, today))
  return rankingOf([...found, ...own, ...gone], evaluation.situation)
}

function foundThreat(
  finding: Finding,
  model: Model,
  { situation }: Evaluation,
  controls: readonly Control[],
  today: Day,
): Threat {
  const decision = model.decisions[finding.key] ?? null
  const ratings = rate(finding, situation, controls, decision)
  const changedFacts = decision?.response ? changedSince(decision, finding, ratings, situation) : []
  return {
    id: finding.key,
    origin: { type: 'finding', finding },
    title: titleOf(finding.rule, finding.subject, model),
    stride: finding.rule.stride,
    on: [finding.subject],
    ratings,
    state: stateOf(decision, changedFacts, today, finding.outcome),
    decision,
    changedFacts,
  }
}

function ownThreat(threat: OwnThreat, model: Model, today: Day): Threat {
  return {
    id: threat.id,
    origin: { type: 'own', threat },
    title: threat.title,
    stride: threat.stride,
    on: threat.on,
    ratings: ownRatings(threat, model),
    state: stateOf(threat, [], today),
    decision: threat,
    changedFacts: [],
  }
}

function goneThreat(decision: Decision, model: Model): Threat {
  return {
    id: decision.id,
    origin: { type: 'gone', decision },
    title: decision.title,
    stride: strideIn(decision.rule),
    on: recordsIn(decision, model),
    ratings: null,
    state: 'gone',
    decision,
    changedFacts: [],
  }
}

/** What a person rated counts in every view: no control is known to lower it. */
function ownRatings({ likelihood, impact }: OwnThreat, model: Model): Ratings | null {
  if (likelihood === null || impact === null) return null
  const band = bandOf(model.about.scale, likelihood, impact)
  const rating: Rating = { likelihood: ratedByHand(likelihood), impact: ratedByHand(impact), band }
  return { inherent: rating, residual: rating, target: rating }
}

function ratedByHand(value: Level): RatedLevel {
  return { value, steps: [{ source: 'person', by: value, reason: 'rated by hand' }] }
}

/** The letter in `BOT-T-201`, for a rule that may no longer be at hand. */
function strideIn(rule: string): readonly Stride[] {
  const letter = Stride.safeParse(rule.split('-')[1])
  return letter.success ? [letter.data] : []
}

/** The records in the key of a decision that are still in the model. */
function recordsIn({ id }: Decision, { elements, flows, boundaries }: Model): readonly Subject[] {
  const named = id.split('|').slice(1)
  const among = <Id extends string>(table: { readonly [key in Id]: { readonly id: Id } }) =>
    Object.values<{ readonly id: Id }>(table).filter((record) => named.includes(record.id))
  if (named.includes('model')) return [{ type: 'model' }]
  return [
    ...among(elements).map((record): Subject => ({ type: 'element', id: record.id })),
    ...among(flows).map((record): Subject => ({ type: 'flow', id: record.id })),
    ...among(boundaries).map((record): Subject => ({ type: 'boundary', id: record.id })),
  ]
}
