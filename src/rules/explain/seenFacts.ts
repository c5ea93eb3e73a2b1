import type { Answer } from '@/model/answer'
import type { SeenFact } from '@/model/decision'
import type { Model } from '@/model/model'
import { Subject, subjectKey } from '@/model/subject'
import { bind } from '../binding'
import type { Finding } from '../finding'
import type { Situation } from '../situation'
import { isFactName } from './says'
import { type Reason, trace } from './trace'

/**
 * What the verdict about a finding was read from: enough to see later that it no longer rests on the
 * same ground. Sorted, each fact once.
 */
export function seenFacts({ rule, subject }: Finding, situation: Situation): readonly SeenFact[] {
  const binding = bind(situation, subject)
  const reasons = [rule.when, rule.gap].flatMap((condition) =>
    condition ? trace(condition, binding, 'enough').reasons : [],
  )
  const facts = new Map<string, SeenFact>()
  for (const reason of reasons) {
    for (const seen of seenIn(reason)) facts.set(`${seen.subject} ${seen.fact}`, seen)
  }
  return [...facts.entries()].toSorted(byKey).map(([, seen]) => seen)
}

/** The value that a fact has now; null when it is not known, or its record is gone. */
export function valueNow(seen: SeenFact, situation: Situation): SeenFact['value'] {
  const subject = subjectIn(seen.subject)
  if (!subject || !isThere(subject, situation.model)) return null
  if (seen.fact === crossed) return crossedNow(subject, situation)
  return isFactName(seen.fact) ? plain(situation.factOf(subject, seen.fact).value) : null
}

/** Whether two values say the same; the order of choices says nothing. */
export function sameValue(one: SeenFact['value'], other: SeenFact['value']): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((choice) => other.includes(choice))
  }
  return one === other
}

/** The boundaries that a flow crosses are seen as a fact of the flow under this name. */
const crossed = '$crosses'

/*
 * Neighbours among whom nothing was found are not seen one by one: that there are more of them, or
 * that they have changed, only matters once the verdict changes, which the outcome tells.
 */
function seenIn(reason: Reason): readonly SeenFact[] {
  if (!reason.weighs) return []
  switch (reason.of) {
    case 'fact':
      return [
        { subject: subjectKey(reason.subject), fact: reason.name, value: plain(reason.fact.value) },
      ]
    case 'crossing':
      return [{ subject: subjectKey(reason.flow), fact: crossed, value: reason.kinds.toSorted() }]
    case 'neighbours':
      return reason.found === 'fails'
        ? []
        : reason.witnesses.flatMap(({ reasons }) => reasons.flatMap(seenIn))
  }
}

function crossedNow(subject: Subject, { model, graph }: Situation): SeenFact['value'] {
  const flow = subject.type === 'flow' ? model.flows[subject.id] : undefined
  return flow ? graph.kindsCrossedBy(flow).toSorted() : null
}

function plain(value: Answer | number | null): SeenFact['value'] {
  return Array.isArray(value) ? value.toSorted() : value
}

/** The record that a key such as `element:bot` names, whether it is still there or not. */
export function subjectIn(key: string): Subject | null {
  const parsed = Subject.safeParse(
    key === 'model' ? { type: key } : { type: before(key), id: key.slice(before(key).length + 1) },
  )
  return parsed.success ? parsed.data : null
}

const before = (key: string) => key.slice(0, key.indexOf(':'))

function isThere(subject: Subject, { elements, flows, boundaries }: Model): boolean {
  if (subject.type === 'element') return subject.id in elements
  if (subject.type === 'flow') return subject.id in flows
  return subject.type === 'model' || subject.id in boundaries
}

const byKey = ([one]: readonly [string, SeenFact], [other]: readonly [string, SeenFact]) =>
  one < other ? -1 : 1
