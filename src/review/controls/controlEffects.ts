import type { AppliedControlId, FindingKey } from '@/model/id'
import type { InPieces } from '@/model/inPieces'
import type { Model } from '@/model/model'
import { differingIds } from '@/model/rows'
import type { Day } from '@/model/text'
import { bandsFromWorst } from '@/risk/bands'
import type { Evaluation } from '@/rules/evaluate'
import { createEvaluator } from '@/rules/evaluator'
import type { RulesInUse } from '@/rules/ownPacks/rulesInUse'
import { bandNow } from '../bandNow'
import type { Threat, ThreatState } from '../threat'
import { createThreatList } from '../threatList'
import { reasonsFor } from './effectReasons'

/** What controls do to one threat. */
export interface ThreatEffect {
  /** Without the controls; for one that they open, with them. */
  readonly threat: Threat
  readonly becomes: 'withdrawn' | 'lowered' | 'raised' | 'opened'
  /** Null where there is no threat. */
  readonly from: Threat['ratings']
  readonly to: Threat['ratings']
  /** The facts that the controls write, and by how much they lower it. */
  readonly why: readonly string[]
}

/**
 * Works out what controls do: what becomes of each threat between a model without them and the same
 * model with them. Only what they touch is judged again. One comparison must be done before the next.
 */
export interface EffectsBook {
  readonly between: (without: Model, having: Model) => InPieces<readonly ThreatEffect[]>
}

type Seen = {
  readonly evaluation: Evaluation
  readonly threats: ReadonlyMap<string, Threat>
}

/** A book for models that are looked at with these rules on this day. */
export function effectsBook(
  { rules, controls }: Pick<RulesInUse, 'rules' | 'controls'>,
  today: Day,
): EffectsBook {
  const evaluator = createEvaluator(rules, controls)
  const threatsIn = createThreatList(controls)
  const seen = new WeakMap<Model, Seen>()

  function* look(model: Model): InPieces<Seen> {
    const known = seen.get(model)
    if (known) return known
    const evaluation = yield* evaluator.evaluateInPieces(model)
    const threats = yield* threatsIn(evaluation, today)
    const made = { evaluation, threats: new Map(threats.map((threat) => [threat.id, threat])) }
    seen.set(model, made)
    return made
  }
  return {
    *between(without, having) {
      const before = yield* look(without)
      const after = yield* look(having)
      const changed = new Set<AppliedControlId>(differingIds(without.controls, having.controls))
      return effectsOf(before, after).map((effect) => ({
        ...effect,
        why: reasonsFor(effect, changed, after.evaluation.situation, controls),
      }))
    },
  }
}

/** An effect before its reasons are told. */
export type BareEffect = Omit<ThreatEffect, 'why'>

function effectsOf(before: Seen, after: Seen): readonly BareEffect[] {
  const ids = new Set([...before.threats.keys(), ...after.threats.keys()])
  const effects: BareEffect[] = []
  for (const id of ids) {
    const [was, is] = [before.threats.get(id), after.threats.get(id)]
    if (was === is || isAskedOnly(id, before) || isAskedOnly(id, after)) continue
    const effect = effectOn(was, is)
    if (effect) effects.push(effect)
  }
  return effects.toSorted((one, other) => urgency(one) - urgency(other))
}

/** What waits for an answer is neither there nor gone. */
function isAskedOnly(id: string, { evaluation }: Seen): boolean {
  // Other ids than keys of findings are found nowhere.
  return evaluation.findings.get(id as FindingKey)?.outcome === 'question'
}

function effectOn(was: Threat | undefined, is: Threat | undefined): BareEffect | null {
  const before = isThere(was) ? was : null
  const after = isThere(is) ? is : null
  if (before && !after) {
    return { threat: before, becomes: 'withdrawn', from: before.ratings, to: null }
  }
  if (after && !before) return { threat: after, becomes: 'opened', from: null, to: after.ratings }
  const becomes = before && after && movement(before, after)
  return becomes ? { threat: before, becomes, from: before.ratings, to: after.ratings } : null
}

const absent: ReadonlySet<ThreatState> = new Set(['handled', 'gone', 'dismissed'])

function isThere(threat: Threat | undefined): threat is Threat {
  return threat !== undefined && threat.origin.type === 'finding' && !absent.has(threat.state)
}

/** Which way the levels move; they are only compared, each with itself. */
function movement({ ratings: from }: Threat, { ratings: to }: Threat): 'lowered' | 'raised' | null {
  if (!from || !to) return null
  const moves = (['likelihood', 'impact'] as const).map(
    (dimension) => to.residual[dimension].value - from.residual[dimension].value,
  )
  if (moves.some((by) => by > 0)) return 'raised'
  return moves.some((by) => by < 0) ? 'lowered' : null
}

const kinds: readonly ThreatEffect['becomes'][] = ['opened', 'raised', 'withdrawn', 'lowered']

/** The worst threats first; among equal ones, what controls make worse before what they take away. */
function urgency({ threat, becomes }: BareEffect): number {
  const band = bandNow(threat)
  const place = band === null ? bandsFromWorst.length : bandsFromWorst.indexOf(band)
  return place * kinds.length + kinds.indexOf(becomes)
}
