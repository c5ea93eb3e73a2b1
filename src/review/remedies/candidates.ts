import { choicesOf, notApplicable } from '@/model/answer'
import { subjectKey } from '@/model/subject'
import { propertyOf, type PropertyId } from '@/model/vocabulary/properties/properties'
import { bind } from '@/rules/binding'
import type { SupposedAnswer } from '@/rules/explain/changes'
import { isProperty } from '@/rules/explain/says'
import { factsIn, trace } from '@/rules/explain/trace'
import type { Asked, Finding } from '@/rules/finding'
import type { Situation } from '@/rules/situation'

/** Answers that are tried; more than a rule asks for at most places. */
const mostCandidates = 24

/**
 * Other answers to the questions that the missing protection was judged by; of a protection with
 * choices, the good ones. In the order in which the rule names them.
 */
export function answersToTry(
  { rule, subject }: Finding,
  situation: Situation,
): readonly SupposedAnswer[] {
  if (rule.gap === null) return []
  const candidates = new Map<string, SupposedAnswer>()
  for (const asked of askedBy(rule.gap, subject, situation)) {
    const now = situation.factOf(asked.subject, asked.property).value
    if (now === notApplicable || propertyOf(asked.property).type === 'someOf') continue
    for (const value of goodChoices(asked.property)) {
      if (value === now) continue
      const key = `${subjectKey(asked.subject)} ${asked.property} ${value}`
      candidates.set(key, { ...asked, value })
    }
  }
  return [...candidates.values()].slice(0, mostCandidates)
}

/** The questions that were read, and those that a fact worked out from the diagram waits for. */
function askedBy(
  gap: NonNullable<Finding['rule']['gap']>,
  subject: Finding['subject'],
  situation: Situation,
): readonly Asked[] {
  const facts = trace(gap, bind(situation, subject), 'all').reasons.flatMap(factsIn)
  return facts.flatMap((reason): readonly Asked[] =>
    isProperty(reason.name)
      ? [{ subject: reason.subject, property: reason.name }]
      : reason.fact.waitsFor,
  )
}

function goodChoices(property: PropertyId): readonly string[] {
  return propertyOf(property).good ?? choicesOf(property)
}
