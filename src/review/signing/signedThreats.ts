import { inCodeUnitOrder } from '@/model/canonicalJson'
import type { Model } from '@/model/model'
import { bandOf, type Band } from '@/model/riskScale'
import type { Subject } from '@/model/subject'
import type { Day, Level } from '@/model/text'
import type { OwnThreat, Stride } from '@/model/ownThreat'
import { inWordsOf } from '@/model/vocabulary/ownVocabulary'
import { bandsFromWorst } from '@/risk/bands'
import type { RulesInUse } from '@/rules/ownPacks/rulesInUse'
import { situationOf } from '@/rules/situationOf'
import type { ExportedFinding } from '../exportedFindings'
import { goneThreatOf } from '../goneThreatOf'
import { ratedByHand } from '../ownThreatOf'
import { isOpen, stateOf } from '../state'
import type { Threat, ThreatState } from '../threat'

/** A threat as it was signed, with what had been decided about it. */
export interface SignedThreat {
  readonly id: string
  /** The id of the rule that found it; null for one that somebody wrote. */
  readonly rule: string | null
  readonly title: string
  readonly stride: readonly Stride[]
  readonly on: readonly Subject[]
  /** On that day, but never `changed`: what facts were then is not signed, only what was seen of them. */
  readonly state: ThreatState
  /** With the controls in place; null for one that nobody had rated, or that was no longer found. */
  readonly level: SignedLevel | null
  readonly decision: Threat['decision']
}

/** A level as it was signed, unless only the catalogue of today can work it out. */
export interface SignedLevel {
  readonly likelihood: Level
  readonly impact: Level
  readonly band: Band
  readonly isWorkedOutAnew: boolean
}

/** How a threat stood: open whether it was decided or not, or one of what asks for nothing more. */
export type SignedStanding = 'open' | 'waiting' | 'dismissed' | 'handled' | 'gone'

/** How a threat stood. */
export function signedStanding({ state }: Pick<SignedThreat, 'state'>): SignedStanding {
  if (isOpen(state)) return 'open'
  return state === 'waiting' || state === 'dismissed' || state === 'handled' ? state : 'gone'
}

/** What was signed. */
export interface SignedState {
  readonly model: Model
  readonly findings: readonly ExportedFinding[]
  readonly day: Day
}

/**
 * All that was signed about threats, the open ones first and the worst of them before others: what
 * rules found on the day, what people wrote, and what had been decided and was no longer found. Rules
 * are not run for it.
 */
export function signedThreats(state: SignedState, inUse: RulesInUse): readonly SignedThreat[] {
  const { model, findings, day } = state
  const found = new Set<string>(findings.map(({ key }) => key))
  const past = Object.values(model.decisions).filter(({ id }) => !found.has(id))
  return [
    ...findings.map((finding) => foundThen(finding, model, day)),
    ...writtenThen(model, day, inUse),
    ...past.map((decision) => ({
      ...goneThreatOf(decision, model),
      rule: decision.rule,
      level: null,
    })),
  ].toSorted(openAndWorstFirst)
}

function foundThen(finding: ExportedFinding, { decisions }: Model, day: Day): SignedThreat {
  const { key, rule, title, stride, subject, outcome, likelihood, impact, band } = finding
  const decision = decisions[key] ?? null
  return {
    id: key,
    rule,
    title,
    stride,
    on: [subject],
    state: stateOf(decision, [], day, outcome),
    level: { likelihood, impact, band, isWorkedOutAnew: false },
    decision,
  }
}

function writtenThen(model: Model, day: Day, inUse: RulesInUse): readonly SignedThreat[] {
  const lowered = loweredIn(model, inUse)
  return Object.values(model.ownThreats).map((threat) => ({
    id: threat.id,
    rule: null,
    title: threat.title,
    stride: threat.stride,
    on: threat.on,
    state: stateOf(threat, [], day),
    level: threat.controls ? lowered(threat) : levelByHand(threat, model),
    decision: threat,
  }))
}

function levelByHand({ likelihood, impact }: OwnThreat, { about }: Model): SignedLevel | null {
  if (likelihood === null || impact === null) return null
  const band = bandOf(about.scale, likelihood, impact)
  return { likelihood, impact, band, isWorkedOutAnew: false }
}

/** What the controls that answer a threat leave of it is not signed, and hangs on what controls do. */
function loweredIn(model: Model, { controls, vocabulary }: RulesInUse) {
  let situation: ReturnType<typeof situationOf> | undefined
  return (threat: OwnThreat): SignedLevel | null =>
    inWordsOf(vocabulary, () => {
      situation ??= situationOf(model, controls, 'inPlace')
      const residual = ratedByHand(threat, situation, controls)?.residual
      if (!residual) return null
      const { likelihood, impact, band } = residual
      return {
        likelihood: likelihood.value,
        impact: impact.value,
        band,
        isWorkedOutAnew: true,
      }
    })
}

const order: readonly SignedStanding[] = ['open', 'waiting', 'dismissed', 'handled', 'gone']

function openAndWorstFirst(one: SignedThreat, other: SignedThreat): number {
  return (
    order.indexOf(signedStanding(one)) - order.indexOf(signedStanding(other)) ||
    placeOf(one) - placeOf(other) ||
    inCodeUnitOrder(one.title, other.title) ||
    inCodeUnitOrder(one.id, other.id)
  )
}

function placeOf({ level }: SignedThreat): number {
  return level ? bandsFromWorst.indexOf(level.band) : bandsFromWorst.length
}
