import type { FindingKey } from '@/model/id'
import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import { bind } from './binding'
import type { Dependencies } from './dependencies'
import { findingKey, type Finding } from './finding'
import { isSameQuestion } from './judge'
import { judgeRule, type Judged } from './outcome'
import { bySort, idOf, recordsInOrder } from './records'
import type { Rule } from './rule'
import type { Situation } from './situation'

/** The findings of every record, in the order of the rules. */
export interface FindingBook {
  /**
   * Judges rules at a subject again and tells what changed. A finding that came out the same stays
   * the very same object.
   */
  readonly judgeAgain: (
    situation: Situation,
    subject: Subject,
    rules: readonly Dependencies[],
    again: 'all' | ReadonlySet<Dependencies>,
  ) => readonly Replaced[]
  /** All findings, as the records stand in the model. */
  readonly findings: (model: Model) => ReadonlyMap<FindingKey, Finding>
}

/** A finding that took the place of another, or came, or went. */
export interface Replaced {
  readonly before: Finding | undefined
  readonly after: Finding | undefined
}

/** A book without findings. */
export function findingBook(): FindingBook {
  const records = bySort<readonly Finding[]>()
  return {
    judgeAgain: (situation, subject, rules, again) => {
      const shelf = records[subject.type]
      const before = shelf.get(idOf(subject)) ?? []
      const after = findingsAt(situation, subject, rules, { before, again })
      if (after.length === 0) shelf.delete(idOf(subject))
      else shelf.set(idOf(subject), after)
      return replacements(before, after)
    },
    findings: (model) => {
      const findings = new Map<FindingKey, Finding>()
      for (const subject of recordsInOrder(model)) {
        for (const finding of records[subject.type].get(idOf(subject)) ?? []) {
          findings.set(finding.key, finding)
        }
      }
      return findings
    },
  }
}

function findingsAt(
  situation: Situation,
  subject: Subject,
  rules: readonly Dependencies[],
  { before, again }: { before: readonly Finding[]; again: 'all' | ReadonlySet<Dependencies> },
): readonly Finding[] {
  const binding = bind(situation, subject)
  const after: Finding[] = []
  for (const entry of rules) {
    const { rule } = entry
    const was = before.find((finding) => finding.rule === rule)
    if (again !== 'all' && !again.has(entry)) {
      if (was) after.push(was)
      continue
    }
    const judged = judgeRule(rule, binding)
    if (!judged) continue
    if (was && isSameOutcome(was, judged)) after.push(was)
    else after.push(newFinding(rule, subject, judged))
  }
  return after
}

function newFinding(rule: Rule, subject: Subject, { outcome, waitsFor }: Judged): Finding {
  return { key: findingKey(rule.id, subject), rule, subject, outcome, waitsFor }
}

function replacements(before: readonly Finding[], after: readonly Finding[]): readonly Replaced[] {
  if (before.length === 0) return after.map((finding) => ({ before: undefined, after: finding }))
  const replaced: Replaced[] = []
  for (const finding of before) {
    const twin = after.find(({ key }) => key === finding.key)
    if (twin !== finding) replaced.push({ before: finding, after: twin })
  }
  for (const finding of after) {
    const isNew = before.every(({ key }) => key !== finding.key)
    if (isNew) replaced.push({ before: undefined, after: finding })
  }
  return replaced
}

function isSameOutcome(finding: Finding, { outcome, waitsFor }: Judged): boolean {
  return (
    finding.outcome === outcome &&
    finding.waitsFor.length === waitsFor.length &&
    finding.waitsFor.every((question, at) => {
      const twin = waitsFor[at]
      return twin !== undefined && isSameQuestion(question, twin)
    })
  )
}
