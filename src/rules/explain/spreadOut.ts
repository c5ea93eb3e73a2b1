import type { Subject } from '@/model/subject'
import type { FactName } from '../condition'

interface NamedFact {
  readonly subject: Subject
  readonly name: FactName
}

/** Facts that are made of others, which tell more than the whole does. */
const parts: { readonly [Name in FactName]?: readonly FactName[] } = {
  $trifecta: ['$llmDriven', '$untrustedContent', '$C', '$outward'],
}

/** A fact, or the facts that it is made of. */
export function spreadOut({ subject, name }: NamedFact): readonly NamedFact[] {
  return (parts[name] ?? [name]).map((each) => ({ subject, name: each }))
}
