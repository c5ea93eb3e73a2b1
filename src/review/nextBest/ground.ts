import type { FindingKey } from '@/model/id'
import type { InPieces } from '@/model/inPieces'
import type { Model } from '@/model/model'
import type { Rating } from '@/risk/rating'
import { bare, controlsById, type RatingContext, ratingContextOf } from '@/risk/ratingContext'
import { ratingDependenciesOf } from '@/risk/ratingDependencies'
import type { Control } from '@/rules/control'
import type { Dependencies } from '@/rules/dependencies'
import type { Finding } from '@/rules/finding'
import type { Readings } from '@/rules/reading'
import type { Rule } from '@/rules/rule'
import { type ReadyRule, readyRule, type RulesAt, rulesInQuestion } from '@/rules/ruleIndex'
import type { Situation } from '@/rules/situation'
import { readingsBehind } from '@/rules/situationOf'
import { isStanding } from '../standing'
import { isOpen } from '../state'
import type { Threat } from '../threat'
import type { Way } from '../ways/way'
import { waysInPieces } from '../ways/waysIn'

/** What was found in one state of a model, and with what. */
export interface Looked {
  readonly model: Model
  readonly situation: Situation
  readonly threats: readonly Threat[]
  readonly inUse: { readonly rules: readonly Rule[]; readonly controls: readonly Control[] }
}

/** A threat that something has still to be done about, and where it stands. */
export interface Standing {
  readonly finding: Finding
  readonly residual: Rating
}

/** The rules and controls that trials are made with, ready to be used many times. */
export interface Tools {
  readonly controls: readonly Control[]
  readonly judged: readonly ReadyRule[]
  readonly rulesAt: RulesAt
  /** What the ratings of each rule hang on, and the rule. */
  readonly rated: readonly Dependencies[]
  readonly ruleOf: ReadonlyMap<Dependencies, ReadyRule>
}

/** A state of a model that any number of changes can be tried on, each by itself. */
export interface Ground {
  readonly model: Model
  readonly readings: Readings
  readonly context: RatingContext
  readonly tools: Tools
  /** The threats that something has still to be done about. */
  readonly standing: ReadonlyMap<FindingKey, Standing>
  /** The threats about which people have said that nothing more is to be done. */
  readonly settled: ReadonlySet<string>
  /** The place of each threat in the list of threats as it is. */
  readonly places: ReadonlyMap<string, number>
  /** The ways from threat actors to assets that nothing has cut yet. */
  readonly ways: readonly Way[]
  /** The threats that the ways rely on. */
  readonly relied: ReadonlySet<string>
  /** Those of them that let nobody through any more. */
  readonly blocked: ReadonlySet<string>
  /** The threats that are there today, those among them that wait for an answer. */
  readonly present: ReadonlySet<string>
  /** Those that were not, with the record that each is about as `subjectKey`. */
  readonly risen: ReadonlyMap<string, string>
}

/** How urgent a threat is: the sooner it comes in the list of threats, the more. */
export function urgencyIn({ places }: Ground) {
  return ({ threat }: { readonly threat: string }): number =>
    places.size - (places.get(threat) ?? places.size)
}

/** The model as it is, to try changes on. Threats written by hand are not there: no rule judges them. */
export function* groundInPieces(looked: Looked): InPieces<Ground> {
  const { actors, assets } = looked.model
  const isEmpty = Object.keys(actors).length === 0 || Object.keys(assets).length === 0
  return groundOf(looked, isEmpty ? [] : yield* waysInPieces(looked))
}

/** The same with the ways that are at hand. */
export function groundOf(
  { model, situation, threats, inUse }: Looked,
  ways: readonly Way[] = [],
): Ground {
  const standing = new Map<FindingKey, Standing>()
  const settled = new Set<string>()
  for (const threat of threats) {
    const { origin, ratings } = threat
    if (origin.type !== 'finding') continue
    if (ratings && isToBeDone(threat)) {
      standing.set(origin.finding.key, { finding: origin.finding, residual: ratings.residual })
    } else if (threat.decision?.response) settled.add(threat.id)
  }
  return {
    model,
    readings: readingsBehind(situation),
    // Residual risk hangs on no plan.
    context: { ...ratingContextOf(situation, inUse.controls), planned: bare },
    tools: toolsOf(inUse),
    standing,
    settled,
    places: new Map(threats.map(({ id }, place) => [id, place])),
    ways,
    relied: new Set(
      ways.flatMap(({ steps }) =>
        steps.flatMap(({ relies }) => relies.map(({ threat }) => threat.id)),
      ),
    ),
    blocked: new Set(),
    present: new Set(threats.filter(isFound).map(({ id }) => id)),
    risen: new Map(),
  }
}

function isFound({ origin }: Threat): boolean {
  if (origin.type !== 'finding') return false
  const { outcome } = origin.finding
  return outcome !== 'handled' && outcome !== 'question'
}

/** Whether a threat is known to be one, and nothing has been done about it yet. */
export function isToBeDone(threat: Threat): boolean {
  return isOpen(threat.state) && isStanding(threat)
}

const known = new WeakMap<Looked['inUse'], Tools>()

function toolsOf(inUse: Looked['inUse']): Tools {
  const before = known.get(inUse)
  if (before) return before
  const { rules, controls } = inUse
  const byId = controlsById(controls)
  const judged = rules.map(readyRule)
  const ruleOf = new Map(judged.map((ready) => [ratingDependenciesOf(ready.rule, byId), ready]))
  const rated = [...ruleOf.keys()]
  const tools: Tools = { controls, judged, rulesAt: rulesInQuestion(rules), rated, ruleOf }
  known.set(inUse, tools)
  return tools
}
