import type { Subject } from '@/model/subject'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import { kindEntry } from '@/model/vocabulary/elementKinds'
import { bind } from '../binding'
import type { Control } from '../control'
import type { Finding } from '../finding'
import type { Situation } from '../situation'
import { type Clause, clausesOf } from './clause'
import { affirm, asSentence, inSentence, withArticle } from './phrase'
import { closingRemedies } from './remedies'
import type { Remedy } from './remedy'
import { spokenName } from './spoken'
import { titleOf } from './titleOf'
import { trace } from './trace'

/** Why a finding is one, in words, and what would make it go away. */
export interface Explanation {
  readonly title: string
  readonly clauses: readonly Clause[]
  readonly remedies: readonly Remedy[]
}

/** Explains a finding: only what decided it, each sentence with the facts it was read from. */
export function explain(
  finding: Finding,
  situation: Situation,
  controls: readonly Control[],
): Explanation {
  const { rule, subject } = finding
  const binding = bind(situation, subject)
  const told = (part: Clause['part']) => {
    const condition = rule[part]
    // Every protection that is missing is worth naming; one way for the threat to be possible is enough.
    const keep = part === 'gap' ? 'every' : 'enough'
    return condition
      ? clausesOf(part, trace(condition, binding, keep).reasons, situation, controls)
      : []
  }
  const kind = kindClause(subject, situation)
  const because = told('when').filter((clause) => clause.text !== kind?.text && !isOwnKind(clause))
  return {
    title: titleOf(rule, subject, situation.model),
    clauses: [...(kind ? [kind] : []), ...because, ...told('gap')],
    remedies: closingRemedies(finding, situation, controls),
  }
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
  const label = kindLabel(subject, situation)
  if (label === null) return null
  const said = `${spokenName(subject, situation)} ${affirm(`be ${withArticle(inSentence(label))}`)}`
  return { part: 'when', verdict: 'holds', text: asSentence(said), facts: [] }
}

function kindLabel(subject: Subject, { model }: Situation): string | null {
  if (subject.type === 'element') {
    const element = model.elements[subject.id]
    return element ? kindEntry(element.kind).label : null
  }
  const boundary = subject.type === 'boundary' ? model.boundaries[subject.id] : undefined
  return boundary ? `${boundaryKindEntry(boundary.kind).label} boundary` : null
}
