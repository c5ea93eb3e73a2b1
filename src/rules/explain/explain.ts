import type { Subject } from '@/model/subject'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import { bind, type Binding } from '../binding'
import type { Control } from '../control'
import type { Finding } from '../finding'
import type { Situation } from '../situation'
import { type Clause, clausesIn, clausesOf } from './clause'
import { kindNoun } from './kindNoun'
import { affirm, asSentence, inSentence, withArticle } from './phrase'
import { factKey } from './sentence'
import { spokenName } from './spoken'
import { titleOf } from './titleOf'
import { factsIn, type Reason, trace } from './trace'

/** Why a finding is one, in words. */
export interface Explanation {
  readonly title: string
  readonly clauses: readonly Clause[]
}

/** Explains a finding: only what decided it, each sentence with the facts it was read from. */
export function explain(
  { rule, subject }: Finding,
  situation: Situation,
  controls: readonly Control[],
): Explanation {
  const binding = bind(situation, subject)
  // Every protection that is missing is worth naming; one way for the threat to be possible is enough.
  const possible = reasonsFor(rule.when, binding, 'enough').toSorted(whatIsThereFirst)
  const missing = reasonsFor(rule.gap, binding, 'every')
  const kind = kindClause(subject, situation)
  const unprotected = clausesOf('gap', missing, situation, controls)
  const because = clausesOf('when', possible, situation, controls).filter(
    (clause) => clause.text !== kind?.text && !isOwnKind(clause) && !isAmong(clause, unprotected),
  )
  const told = new Set(possible.filter(isOfNeighbours).flatMap(factsIn).map(factKey))
  return {
    title: titleOf(rule, subject, situation.model),
    clauses: [
      ...(kind ? [kind] : []),
      ...because,
      ...clausesIn('gap', missing, { situation, controls, told }),
    ],
  }
}

function reasonsFor(
  condition: Finding['rule']['when'],
  binding: Binding,
  keep: 'enough' | 'every',
): readonly Reason[] {
  return condition ? trace(condition, binding, keep).reasons : []
}

/** What speaks for a threat comes before what does not stand in its way. */
function whatIsThereFirst(one: Reason, other: Reason): number {
  return Number(isAbsence(one)) - Number(isAbsence(other))
}

const isAbsence = (reason: Reason): boolean =>
  reason.of === 'neighbours' && (reason.found === 'fails' || !reason.weighs)

const isOfNeighbours = ({ of }: Reason): boolean => of === 'neighbours'

/** A sentence that is said of the missing protection as well is said there. */
function isAmong({ text }: Clause, others: readonly Clause[]): boolean {
  return others.some((other) => other.text === text)
}

/** The kind of a boundary, which has been said already. */
function isOwnKind({ facts }: Clause): boolean {
  return (
    facts.length > 0 &&
    facts.every(({ subject, fact }) => subject.type === 'boundary' && fact === '$zone')
  )
}

/** What the rule is asked about comes first: “Webhook is a webhook receiver”. */
function kindClause(subject: Subject, situation: Situation): Clause | null {
  const noun = kindOf(subject, situation)
  if (noun === null) return null
  return {
    part: 'when',
    verdict: 'holds',
    text: asSentence(`${spokenName(subject, situation)} ${affirm(`be ${noun}`)}`),
    facts: [],
    about: [],
  }
}

function kindOf(subject: Subject, { model }: Situation): string | null {
  if (subject.type === 'element') {
    const element = model.elements[subject.id]
    return element ? kindNoun(element.kind) : null
  }
  const boundary = subject.type === 'boundary' ? model.boundaries[subject.id] : undefined
  return boundary
    ? withArticle(`${inSentence(boundaryKindEntry(boundary.kind).label)} boundary`)
    : null
}
