import type { FindingKey } from '@/model/id'
import type { Subject } from '@/model/subject'
import type { PropertyId } from '@/model/vocabulary/properties/properties'
import type { Rule } from './rule'

/** A question that nobody has answered yet: a property of a record. */
export interface Asked {
  readonly subject: Subject
  readonly property: PropertyId
}

/**
 * What became of a rule at a subject where its threat is possible, or may be:
 * `open` the protection is missing; `inherent` the threat never withdraws; `unverified` nobody has
 * said whether the protection is there, and it matters; `handled` the protection is there;
 * `question` an answer is needed before anything can be said.
 */
export type Outcome = 'open' | 'inherent' | 'unverified' | 'handled' | 'question'

/** A rule that holds, or may hold, for one subject. */
export interface Finding {
  readonly key: FindingKey
  readonly rule: Rule
  readonly subject: Subject
  readonly outcome: Outcome
  /** What would have to be answered to know for sure; empty for `open`, `inherent` and `handled`. */
  readonly waitsFor: readonly Asked[]
}

/** The key of a rule at a subject. Renaming, moving and evaluating again never change it. */
export function findingKey(ruleId: string, subject: Subject): FindingKey {
  const record = subject.type === 'model' ? 'model' : subject.id
  // The rule's and the record's ids have been checked where they came in.
  return `${ruleId}|${record}` as FindingKey
}
