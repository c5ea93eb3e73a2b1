import { isPutOff } from '@/model/edits/later'
import type { FindingKey } from '@/model/id'
import type { Band } from '@/model/riskScale'
import type { Subject } from '@/model/subject'
import type { PropertyId } from '@/model/vocabulary/properties/properties'
import { bandsFromWorst, worseOf } from '@/risk/bands'
import { rateIn } from '@/risk/rate'
import { ratingContextOf } from '@/risk/ratingContext'
import type { Control } from '@/rules/control'
import type { Finding } from '@/rules/finding'
import type { Question } from '@/rules/question'
import type { Situation } from '@/rules/situation'

/** One question, open for one record or for several that are asked the same, and what it decides. */
export interface QuestionRow {
  readonly property: PropertyId
  /** The records, those where the most is at stake first. */
  readonly subjects: readonly Subject[]
  /** The findings that wait for one of the answers, each once, the worst first. */
  readonly findings: readonly FindingKey[]
  /** The residual band of the worst that would be a threat. */
  readonly worst: Band | null
}

/** The open questions: those to ask now, and those that somebody put off. */
export interface QuestionRows {
  readonly now: readonly QuestionRow[]
  readonly later: readonly QuestionRow[]
}

/** In which band a finding is that waits for an answer; null when it is gone. */
export type BandOfFinding = (key: FindingKey) => Band | null

/** The bands of findings as they would stand if the answers were the bad ones, each worked out once. */
export function bandsIn(
  findings: ReadonlyMap<FindingKey, Finding>,
  situation: Situation,
  controls: readonly Control[],
): BandOfFinding {
  const known = new Map<FindingKey, Band>()
  const context = ratingContextOf(situation, controls)
  return (key) => {
    const before = known.get(key)
    if (before) return before
    const finding = findings.get(key)
    if (!finding) return null
    const decision = situation.model.decisions[key] ?? null
    const { band } = rateIn(context, finding, decision).residual
    known.set(key, band)
    return band
  }
}

/**
 * The open questions by property, one row for all records that are asked the same, ordered by the risk
 * behind them: the worst band, then how many findings wait, then as the questions came.
 */
export function questionRows(
  questions: readonly Question[],
  { model }: Pick<Situation, 'model'>,
  bandOf: BandOfFinding,
): QuestionRows {
  const now = questions.filter((question) => !isPutOff(model, question))
  const later = questions.filter((question) => isPutOff(model, question))
  return { now: rowsOf(now, bandOf), later: rowsOf(later, bandOf) }
}

function rowsOf(questions: readonly Question[], bandOf: BandOfFinding): readonly QuestionRow[] {
  const groups = new Map<PropertyId, Question[]>()
  for (const question of questions) {
    const group = groups.get(question.property)
    if (group) group.push(question)
    else groups.set(question.property, [question])
  }
  const rows = [...groups].map(([property, members]) => rowOf(property, members, bandOf))
  return rows.toSorted(
    (one, other) => rankOf(one) - rankOf(other) || other.findings.length - one.findings.length,
  )
}

function rowOf(
  property: PropertyId,
  members: readonly Question[],
  bandOf: BandOfFinding,
): QuestionRow {
  const rankOfKey = (key: FindingKey) => rank(bandOf(key))
  const keys = [...new Set(members.flatMap(({ findings }) => findings))]
  const worstOf = ({ findings }: Question) => Math.min(...findings.map(rankOfKey))
  return {
    property,
    subjects: members
      .toSorted((one, other) => worstOf(one) - worstOf(other))
      .map(({ subject }) => subject),
    findings: keys.toSorted((one, other) => rankOfKey(one) - rankOfKey(other)),
    worst: keys.reduce<Band | null>((worst, key) => worseOf(worst, bandOf(key)), null),
  }
}

const rankOf = ({ worst }: QuestionRow) => rank(worst)

const rank = (band: Band | null) =>
  band === null ? bandsFromWorst.length : bandsFromWorst.indexOf(band)

/** “decides 3 threats, worst: high”: what hangs on an answer. */
export function decidesWords({ findings, worst }: Pick<QuestionRow, 'findings' | 'worst'>): string {
  const count = findings.length
  if (count === 1) return worst ? `decides 1 threat: ${worst}` : 'decides 1 threat'
  return worst ? `decides ${count} threats, worst: ${worst}` : `decides ${count} threats`
}
