import type { FindingKey } from '@/model/id'
import type { Model } from '@/model/model'
import { ShortLists } from '@/model/shortLists'
import type { Subject } from '@/model/subject'
import { bind, type Binding, type Verdicts } from './binding'
import { findingKey, type Finding } from './finding'
import type { Judged } from './outcome'
import { bySort, copyOf, idOf, inOrder, keptFor } from './records'
import type { Rule } from './rule'
import type { ReadyRule } from './ruleIndex'
import { areSameQuestions } from './sameFact'
import type { Situation } from './situation'
import type { Touched } from './touched'

/** A finding that took the place of another, or came, or went. */
export interface Replaced {
  readonly before: Finding | undefined
  readonly after: Finding | undefined
}

type Replace = (before: Replaced['before'], after: Replaced['after']) => void

/** The findings of every record, in the order of the rules. */
export interface FindingBook {
  /**
   * Judges rules at a subject again and tells what changed. A finding that came out the same stays
   * the very same object.
   */
  readonly judgeAgain: (
    situation: Situation,
    touched: Touched,
    rules: readonly ReadyRule[],
    replace: Replace,
  ) => void
  /** All findings, as the records stand in the model; put together when they are asked for. */
  readonly findings: (model: Model) => () => ReadonlyMap<FindingKey, Finding>
  /** A book with the same findings, which goes its own way from here. */
  readonly fork: () => FindingBook
}

/** A book without findings, or with some. */
export function findingBook(records = bySort<readonly Finding[]>()): FindingBook {
  // One list for one record after another: making thousands would keep the collector busy.
  const verdicts: Verdicts = []
  const lists = new ShortLists<Finding>()
  const bindTo = (situation: Situation, subject: Subject) =>
    bind(situation, subject, verdicts.fill(undefined))
  return {
    judgeAgain: (situation, touched, rules, replace) => {
      const shelf = keptFor(records, touched.subject.type)
      const id = idOf(touched.subject)
      const before = shelf.get(id) ?? none
      const after =
        rules.length === 0
          ? none
          : findingsAt(bindTo(situation, touched.subject), touched, { rules, before, lists })
      if (after.length > 0) shelf.set(id, after)
      else if (before.length > 0) shelf.delete(id)
      tellReplaced(before, after, replace)
    },
    findings: (model) => byKey(inOrder(records, model)),
    fork: () => findingBook(copyOf(records)),
  }
}

function byKey(shelves: readonly (readonly Finding[])[]) {
  let findings: Map<FindingKey, Finding> | undefined
  return (): ReadonlyMap<FindingKey, Finding> => {
    findings ??= new Map(shelves.flat().map((finding) => [finding.key, finding]))
    return findings
  }
}

const none: readonly Finding[] = []

interface Look {
  readonly rules: readonly ReadyRule[]
  readonly before: readonly Finding[]
  readonly lists: ShortLists<Finding>
}

function findingsAt(
  binding: Binding,
  { subject, rules: again }: Touched,
  { rules, before, lists }: Look,
): readonly Finding[] {
  for (const ready of rules) {
    const was = findingOf(ready.rule, before)
    const is = again === 'all' || again.has(ready) ? judged(ready, subject, binding, was) : was
    if (is) lists.add(is)
  }
  return lists.take()
}

function findingOf(rule: Rule, findings: readonly Finding[]): Finding | undefined {
  for (const finding of findings) if (finding.rule === rule) return finding
  return undefined
}

function judged(
  { rule, judge }: ReadyRule,
  subject: Subject,
  binding: Binding,
  was: Finding | undefined,
): Finding | undefined {
  const is = judge(binding)
  if (!is) return undefined
  if (was && isSameOutcome(was, is)) return was
  const { outcome, waitsFor } = is
  return { key: findingKey(rule.id, subject), rule, subject, outcome, waitsFor }
}

function tellReplaced(before: readonly Finding[], after: readonly Finding[], replace: Replace) {
  for (const finding of before) {
    const twin = findingOf(finding.rule, after)
    if (twin !== finding) replace(finding, twin)
  }
  for (const finding of after) {
    if (!findingOf(finding.rule, before)) replace(undefined, finding)
  }
}

function isSameOutcome(finding: Finding, { outcome, waitsFor }: Judged): boolean {
  return finding.outcome === outcome && areSameQuestions(finding.waitsFor, waitsFor)
}
