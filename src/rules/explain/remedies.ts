import { choicesOf, notApplicable } from '@/model/answer'
import { subjectKey } from '@/model/subject'
import { propertyOf } from '@/model/vocabulary/properties/properties'
import { bind, type Binding } from '../binding'
import type { Condition } from '../condition'
import type { Control } from '../control'
import type { Finding } from '../finding'
import { compile } from '../judge'
import type { Situation } from '../situation'
import { isSameChange, isSameQuestion, type SupposedAnswer, supposing } from './changes'
import { missingMitigations, mitigationLabel } from './controlChanges'
import { asSentence, listed } from './phrase'
import type { Remedy } from './remedy'
import { isProperty } from './says'
import { spokenStatement, withoutName } from './spoken'
import { factsIn, trace } from './trace'

/** Answers that are tried; more than a gap of any rule reads. */
const mostCandidates = 24

/**
 * The smallest changes that would withdraw a threat: single answers, then pairs of which neither does
 * it alone, then the controls of the rule. Answers that a control writes word for word are offered as
 * that control where the protection is known to be missing, and as an answer where nobody has said.
 */
export function closingRemedies(
  { rule, subject, outcome }: Finding,
  situation: Situation,
  controls: readonly Control[],
): readonly Remedy[] {
  const { gap } = rule
  if (gap === null || outcome === 'handled') return []
  const binding = bind(situation, subject)
  const closes = (changes: readonly SupposedAnswer[]) => isClosed(gap, binding, changes)
  const answers = smallest(candidatesFor(gap, binding), closes)
  const placed = missingMitigations(rule.mitigations, subject, situation, controls).filter((each) =>
    closes(each.changes),
  )
  const byAnswer = answers
    .filter(
      (changes) =>
        isUnsaid(changes, situation) || !placed.some((each) => isSameChange(each.changes, changes)),
    )
    .map((changes) => answerRemedy(changes, situation))
  const byControl = placed
    .filter((each) => !byAnswer.some(({ changes }) => isSameChange(each.changes, changes)))
    .map((each): Remedy => ({
      label: mitigationLabel(each, situation),
      kind: 'control',
      controls: [{ control: each.mitigation.control, on: each.on }],
      changes: each.changes,
      outcome: 'handled',
    }))
  return [...byAnswer, ...byControl]
}

function isClosed(gap: Condition, binding: Binding, changes: readonly SupposedAnswer[]): boolean {
  return compile(gap)(supposing(binding, changes)) === false
}

/** Single changes that do it, and pairs of those that do not; where more are needed, as few as will do. */
function smallest(
  candidates: readonly SupposedAnswer[],
  closes: (changes: readonly SupposedAnswer[]) => boolean,
): readonly (readonly SupposedAnswer[])[] {
  const alone = candidates.filter((candidate) => closes([candidate]))
  const others = candidates.filter((candidate) => !alone.includes(candidate))
  const pairs = others.flatMap((one, place) =>
    others
      .slice(place + 1)
      .filter((other) => !isSameQuestion(one, other))
      .map((other) => [one, other] as const),
  )
  const found = [...alone.map((candidate) => [candidate]), ...pairs.filter(closes)]
  return found.length > 0 ? found : fewest(protections(candidates), closes)
}

/** All of them, less each one that is not needed; nothing if even all do not do it. */
function fewest(
  all: readonly SupposedAnswer[],
  closes: (changes: readonly SupposedAnswer[]) => boolean,
): readonly (readonly SupposedAnswer[])[] {
  if (!closes(all)) return []
  const needed = all.reduce<readonly SupposedAnswer[]>((left, candidate) => {
    const without = left.filter((each) => each !== candidate)
    return closes(without) ? without : left
  }, all)
  return [needed]
}

/** One answer for each question about a protection: that it is there. */
function protections(candidates: readonly SupposedAnswer[]): readonly SupposedAnswer[] {
  const there = candidates.filter(
    ({ property, value }) => propertyOf(property).role === 'control' && value !== 'no',
  )
  return there.filter(
    (candidate, place) => there.findIndex((each) => isSameQuestion(each, candidate)) === place,
  )
}

/** Other answers to the questions that the gap was judged by; of a control with choices, the good ones. */
function candidatesFor(gap: Condition, binding: Binding): readonly SupposedAnswer[] {
  const candidates = new Map<string, SupposedAnswer>()
  for (const { subject, name, fact } of trace(gap, binding, 'all').reasons.flatMap(factsIn)) {
    if (!isProperty(name) || fact.value === notApplicable) continue
    const { type, good } = propertyOf(name)
    if (type === 'someOf') continue
    for (const value of good ?? choicesOf(name)) {
      if (value === fact.value) continue
      const key = `${subjectKey(subject)} ${name} ${value}`
      candidates.set(key, { subject, property: name, value })
    }
  }
  return [...candidates.values()].slice(0, mostCandidates)
}

function answerRemedy(changes: readonly SupposedAnswer[], situation: Situation): Remedy {
  const said = changes.map(({ subject, property, value }, place) => {
    const whole = spokenStatement(subject, property, value, situation)
    const before = changes[place - 1]
    const isSameRecord = before && subjectKey(before.subject) === subjectKey(subject)
    return isSameRecord ? withoutName(whole, subject, situation) : whole
  })
  return {
    label: asSentence(listed(said)),
    kind: 'answer',
    controls: [],
    changes,
    outcome: 'handled',
  }
}

const isUnsaid = (changes: readonly SupposedAnswer[], { factOf }: Situation) =>
  changes.every(({ subject, property }) => factOf(subject, property).value === null)
