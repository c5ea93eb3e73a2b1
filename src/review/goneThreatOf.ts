import type { Decision } from '@/model/decision'
import type { Model } from '@/model/model'
import { Stride } from '@/model/ownThreat'
import type { Subject } from '@/model/subject'
import type { Threat } from './threat'

/** A decision about something that no rule finds any more. */
export function goneThreatOf(decision: Decision, model: Model): Threat {
  return {
    id: decision.id,
    origin: { type: 'gone', decision },
    title: decision.title,
    stride: strideIn(decision.rule),
    on: recordsIn(decision, model),
    ratings: null,
    state: 'gone',
    decision,
    changedFacts: [],
  }
}

/** The letter in `BOT-T-201`, for a rule that may no longer be at hand; rules of packs tell none. */
function strideIn(rule: string): readonly Stride[] {
  const letter = Stride.safeParse(/^BOT-([A-Z])-/.exec(rule)?.[1])
  return letter.success ? [letter.data] : []
}

/** The records in the key of a decision that are still in the model. */
function recordsIn({ id }: Decision, { elements, flows, boundaries }: Model): readonly Subject[] {
  const named = new Set(id.split('|').slice(1))
  if (named.has('model')) return [{ type: 'model' }]
  return [
    ...inTable(elements, named).map((found): Subject => ({ type: 'element', id: found })),
    ...inTable(flows, named).map((found): Subject => ({ type: 'flow', id: found })),
    ...inTable(boundaries, named).map((found): Subject => ({ type: 'boundary', id: found })),
  ]
}

function inTable<Id extends string>(
  table: Readonly<Record<Id, { readonly id: Id }>>,
  named: ReadonlySet<string>,
): readonly Id[] {
  const known: Readonly<Record<string, { readonly id: Id }>> = table
  return [...named].flatMap((id) => (Object.hasOwn(known, id) ? (known[id]?.id ?? []) : []))
}
