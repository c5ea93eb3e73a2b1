import { type Json, listOf, member, memberAt, textOf } from '@/interchange/json'
import { Band } from '@/model/riskScale'
import { isWorse } from '@/risk/bands'
import type { LoadedPack } from '@/rules/ownPacks/loadedPack'
import { bandNow } from '@/review/bandNow'
import { isStanding } from '@/review/standing'
import type { Threat } from '@/review/threat'
import type { Day } from '@/model/text'
import { analyse } from '../analyse'
import { readModel } from '../readModel'
import type { SourceText } from '../system'

/** The threats that stood in an earlier state, by key, with the band that they had. */
export type Baseline = ReadonlyMap<string, Band | null>

const standing: ReadonlySet<Json> = new Set(['open', 'inherent', 'unverified', 'mitigate'])

/**
 * An earlier state: what `evaluate --json` wrote then, or an earlier file of the model. That is judged
 * by the rules of now, so that a new rule does not make old threats look new.
 */
export function readBaseline(
  source: SourceText,
  today: Day,
  packs: readonly LoadedPack[] = [],
): Baseline {
  const before = evaluated(source.text)
  return before ?? standingIn(analyse(readModel(source).model, today, packs).threats)
}

/** Null for what is not from `evaluate --json`: then the reader of models says what is wrong with it. */
function evaluated(text: string): Baseline | null {
  const json = jsonIn(text)
  const isEvaluation = member(json, 'threats') !== undefined && memberAt(json, 'model', 'id')
  if (!isEvaluation || member(json, 'questions') === undefined) return null
  return new Map(listOf(member(json, 'threats')).flatMap(entryOf))
}

function entryOf(threat: Json): readonly (readonly [string, Band | null])[] {
  const key = textOf(member(threat, 'key') ?? null)
  if (key === null || !standing.has(member(threat, 'status') ?? null)) return []
  const band = Band.safeParse(memberAt(threat, 'residual', 'band'))
  return [[key, band.success ? band.data : null]]
}

function jsonIn(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

function standingIn(threats: readonly Threat[]): Baseline {
  return new Map(threats.filter(isStanding).map((threat) => [threat.id, bandNow(threat)]))
}

/** Whether a threat that stands did not stand before, or has become worse or been rated since. */
export function isNewAgainst(baseline: Baseline, threat: Threat): boolean {
  const before = baseline.get(threat.id)
  if (before === undefined) return true
  const now = bandNow(threat)
  return now !== null && (before === null || isWorse(now, before))
}
