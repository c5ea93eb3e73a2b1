import type { Answer } from '../answer'
import type { Element } from '../element'
import type { Graph } from '../graph'
import type { ElementId } from '../id'
import type { Model } from '../model'
import type { Subject } from '../subject'
import type { PropertyId } from '../vocabulary/properties/properties'

/** A property of a record that nobody has said anything about. */
export interface OpenQuestion {
  readonly subject: Subject
  readonly property: PropertyId
}

/** What facts are worked out from: the records, how they hang together, and the answers that count. */
export interface Evidence {
  readonly model: Model
  readonly graph: Graph
  /** The answer with controls and implications counted; null while it is open, `na` where it is not asked. */
  readonly answerOf: (element: Element, property: PropertyId) => Answer | null
}

/** A fact that was worked out, or what it hangs on. */
export interface Derived {
  /** Null while it hangs on open questions. */
  readonly value: Answer | number | null
  /** From what it follows, in words that fit after “because”. */
  readonly because: string
  /** The element that brought it here, when another one did. */
  readonly through?: ElementId
  readonly waitsFor: readonly OpenQuestion[]
  /** The values that an unknown fact can still turn out to have; anything, when left out. */
  readonly among?: readonly string[]
  /** What an unknown fact with several values has in any case. */
  readonly surely?: readonly string[]
}

/** A fact that is known. */
export function known(value: Answer | number, because: string, through?: ElementId): Derived {
  const fact = { value, because, waitsFor: none }
  return through === undefined ? fact : { ...fact, through }
}

/** A yes or no that hangs on open questions. */
export function yesOrNo(because: string, waitsFor: readonly OpenQuestion[]): Derived {
  return { value: null, because, waitsFor, among: ['yes', 'no'] }
}

const none: readonly OpenQuestion[] = []

/** The open question about a property of an element. */
export function ask(element: Element, property: PropertyId): OpenQuestion {
  return { subject: { type: 'element', id: element.id }, property }
}

/** The answer as a list of choices: none for an answer that is open, `na`, yes or no. */
export function choicesIn(answer: Answer | null): readonly string[] {
  return Array.isArray(answer) ? answer : []
}
