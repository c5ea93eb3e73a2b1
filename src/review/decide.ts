import { type Decision, type LevelReason, type Override, undecided } from '@/model/decision'
import type { Model } from '@/model/model'
import type { OwnThreat } from '@/model/ownThreat'
import type { Situation } from '@/rules/situation'
import {
  type Assignment,
  assigning,
  type GivenResponse,
  reconsidering,
  responding,
} from './handling'
import { numbered } from './numbering'
import { seenNow } from './staleness'
import type { Threat } from './threat'

/**
 * Records what someone says to a threat: with the facts and the version of the rule that they saw,
 * the title as they read it, and the levels of that day.
 */
export function decide(
  model: Model,
  threat: Threat,
  given: GivenResponse,
  situation: Situation,
): Model {
  const own = ownOf(model, threat)
  if (own) {
    const { model: next, number } = numbered(model, own.number, given.response)
    return withOwn(next, { ...own, ...responding(given), number })
  }
  const before = decisionOf(model, threat)
  if (!before) return model
  const { model: next, number } = numbered(model, before.number, given.response)
  const seen = seenOn(threat, situation)
  return withDecision(next, { ...before, ...responding(given), ...seen, number })
}

/** Who keeps a decision, when, and until when if it is an acceptance; left out, its end stays. */
export type Keeping = Pick<GivenResponse, 'by' | 'at' | 'until'>

/**
 * Gives the same response for the same reason again, on the facts of today, so that it stands. A
 * threat without a response stays without.
 */
export function keepDecision(
  model: Model,
  threat: Threat,
  { by, at, until }: Keeping,
  situation: Situation,
): Model {
  const before = ownOf(model, threat) ?? knownDecision(model, threat)
  if (!before?.response) return model
  const { response, reason } = before
  const end = until === undefined ? before.until : until
  return decide(model, threat, { response, reason, by, at, until: end }, situation)
}

/** Takes the response back, so that the threat waits for a decision again. It keeps its number. */
export function reconsider(model: Model, threat: Threat): Model {
  const own = ownOf(model, threat)
  if (own) return withOwn(model, { ...own, ...reconsidering })
  const before = knownDecision(model, threat)
  if (!before) return model
  return withDecision(model, { ...before, ...reconsidering, decidedAt: null, facts: [] })
}

/** Says who handles a threat, until when, how far it has come, and whatever is worth noting. */
export function assign(model: Model, threat: Threat, assignment: Assignment): Model {
  const own = ownOf(model, threat)
  if (own) return withOwn(model, assigning(own, assignment))
  const before = decisionOf(model, threat)
  return before ? withDecision(model, assigning(before, assignment)) : model
}

/** Levels that a person sets, each with a reason; null goes back to the computed level. */
export interface GivenLevels {
  readonly likelihood?: Override | null
  readonly impact?: Override | null
}

/**
 * Replaces levels of a threat by those of a person. On a threat of a rule the computed level stays
 * in sight; one written by hand has no other level, so that null leaves it unrated.
 */
export function rerate(model: Model, threat: Threat, levels: GivenLevels): Model {
  const own = ownOf(model, threat)
  if (own) {
    return withOwn(model, ratedAnew(own, levels))
  }
  const before = decisionOf(model, threat)
  return before ? withDecision(model, { ...before, ...levels }) : model
}

/** The levels of a threat written by hand are its own, and so is what was said of them. */
function ratedAnew(own: OwnThreat, given: GivenLevels): OwnThreat {
  return (['likelihood', 'impact'] as const).reduce((threat, dimension) => {
    const level = given[dimension]
    if (level === undefined) return threat
    const { levelReasons, ...rest } = threat
    const { [dimension]: _, ...others } = levelReasons ?? {}
    const reasons = level === null ? others : { ...others, [dimension]: reasonOf(level) }
    const isSaid = Object.keys(reasons).length > 0
    const rated = { ...rest, [dimension]: level?.value ?? null }
    return isSaid ? { ...rated, levelReasons: reasons } : rated
  }, own)
}

function reasonOf(level: Override): LevelReason {
  const { value: _, ...reason } = level
  return reason
}

function knownDecision(model: Model, { origin }: Threat): Decision | null {
  if (origin.type === 'own') return null
  const key = origin.type === 'gone' ? origin.decision.id : origin.finding.key
  return model.decisions[key] ?? null
}

/** The decision about a threat, or a new one without a response when a rule finds the threat. */
function decisionOf(model: Model, threat: Threat): Decision | null {
  const known = knownDecision(model, threat)
  if (known || threat.origin.type !== 'finding') return known
  const { key, rule } = threat.origin.finding
  return {
    id: key,
    rule: rule.id,
    ruleVersion: rule.version,
    title: threat.title,
    ...undecided,
  }
}

/** What was there to see. Of a threat that no rule finds any more, nothing new. */
function seenOn(threat: Threat, situation: Situation): Partial<Decision> {
  if (threat.origin.type !== 'finding') return {}
  const { finding } = threat.origin
  const residual = threat.ratings?.residual
  return {
    ruleVersion: finding.rule.version,
    title: threat.title,
    decidedAt: residual
      ? { likelihood: residual.likelihood.value, impact: residual.impact.value }
      : null,
    facts: seenNow(finding, situation),
  }
}

function ownOf(model: Model, threat: Threat): OwnThreat | null {
  return threat.origin.type === 'own' ? (model.ownThreats[threat.origin.threat.id] ?? null) : null
}

function withDecision(model: Model, decision: Decision): Model {
  return { ...model, decisions: { ...model.decisions, [decision.id]: decision } }
}

function withOwn(model: Model, threat: OwnThreat): Model {
  return { ...model, ownThreats: { ...model.ownThreats, [threat.id]: threat } }
}
