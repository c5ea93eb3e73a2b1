import type { ElementKind } from '../elementKinds'

/** What a property is asked of. */
export type PropertyOwner = 'element' | 'flow' | 'boundary' | 'model'

/** A question about one record, with typed answers. */
export interface PropertyEntry {
  readonly id: string
  readonly type: 'yesNo' | 'oneOf' | 'someOf'
  /** A feature says what something is; a control says how it is protected. */
  readonly role: 'feature' | 'control'
  readonly on: PropertyOwner
  /** The kinds of element it is asked of; it is not applicable to every other. */
  readonly kinds?: readonly ElementKind[]
  /** The kinds of packs that it is asked of besides, each with the built-in kind that it specialises. */
  readonly ownKinds?: { readonly [ownKind: string]: ElementKind }
  readonly label: string
  readonly question: string
  /** The answers to choose from, for `oneOf` and `someOf`. */
  readonly choices?: readonly string[]
  /** The choices that count as protection, for a control with choices. */
  readonly good?: readonly string[]
  /** What a choice settles about other properties of the same record, unless they are answered. */
  readonly implies?: { readonly [choice: string]: { readonly [property: string]: string } }
  /** Asked only while the other property of the same record is unanswered or has one of these values. */
  readonly mattersWhen?: { readonly property: string; readonly is: readonly string[] }
}
