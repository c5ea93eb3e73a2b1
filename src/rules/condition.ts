import type { ActorAccess } from '@/model/vocabulary/actorProfiles'
import type { AssetClass } from '@/model/vocabulary/assetClasses'
import type { BoundaryKind } from '@/model/vocabulary/boundaryKinds'
import type { ElementKind, ElementType } from '@/model/vocabulary/elementKinds'
import type { OwnWord } from '@/model/vocabulary/ownWord'
import type {
  BuiltInPropertyId,
  properties,
  PropertyId,
} from '@/model/vocabulary/properties/properties'

/** Who a condition speaks of: the subject, the ends of a flow, a neighbour and the flow to it, the model. */
export type Role = 'self' | 'source' | 'target' | 'peer' | 'flow' | 'model'

/** What derived facts are called, and the values they can have. */
export interface DerivedFacts {
  $kind: ElementKind
  /** The kind of a pack that specialises its kind, or `none`. */
  $ownKind: OwnWord | 'none'
  $type: ElementType
  /** The kind of the innermost boundary, or `none`; of a boundary, its own kind. */
  $zone: BoundaryKind | 'none'
  $exposure: 'none' | 'indirect' | 'partner' | 'internet'
  $userFacing: 'yes' | 'no'
  $userInput: 'yes' | 'no'
  $untrustedContent: 'yes' | 'no'
  $llmDriven: 'yes' | 'no'
  $anyLlm: 'yes' | 'no'
  $effectiveActions: ChoiceOf<'actions'>
  $outward: 'yes' | 'no'
  $trifecta: 'yes' | 'no'
  $peerAgents: string
  $multiAgent: 'yes' | 'no'
  /** Confidentiality, integrity, availability: the highest on the element and its flows, 0 without data. */
  $C: number
  $I: number
  $A: number
  /** The same, of what is placed on the element itself. */
  $ownC: number
  $ownI: number
  $ownA: number
  $classes: AssetClass
  $ownClasses: AssetClass
  $hasData: 'yes' | 'no'
  $crosses: BoundaryKind
  $direction: 'none' | 'inbound' | 'outbound' | 'lateral'
  $access: ActorAccess
}
export type DerivedFact = keyof DerivedFacts

type PropertyEntries = (typeof properties)[number]

/** The values that a property can be answered with. */
export type ChoiceOf<Id extends PropertyId> = Id extends BuiltInPropertyId
  ? Extract<PropertyEntries, { id: Id }> extends { choices: readonly (infer Choice)[] }
    ? Choice
    : 'yes' | 'no'
  : string

export type FactName = PropertyId | DerivedFact

/** Whether a fact is worked out from the diagram, rather than asked for. */
export function isDerived(name: FactName): name is DerivedFact {
  return name.startsWith('$')
}

export type Path = `${Role}.${FactName}`

/** The values that can stand behind a path. */
export type ValueAt<P extends Path> = P extends `${Role}.${infer Fact}`
  ? Fact extends PropertyId
    ? ChoiceOf<Fact>
    : Fact extends DerivedFact
      ? DerivedFacts[Fact]
      : never
  : never

/** Which neighbours: those whose flows come in, those reached by flows out, or both. Of a boundary: its members. */
export type Direction = 'in' | 'out' | 'adjacent'

/**
 * A claim about a subject that is true, false or unknown (Kleene). It is plain data, so that it can
 * be shown in words, indexed, checked and written in the app.
 */
export type Condition =
  | { readonly is: 'has'; readonly path: Path }
  | { readonly is: 'lacks'; readonly path: Path }
  | { readonly is: 'oneOf'; readonly path: Path; readonly values: readonly string[] }
  | { readonly is: 'overlaps'; readonly path: Path; readonly values: readonly string[] }
  | { readonly is: 'atLeast'; readonly path: Path; readonly value: number }
  | { readonly is: 'all'; readonly of: readonly Condition[] }
  | { readonly is: 'any'; readonly of: readonly Condition[] }
  | { readonly is: 'not'; readonly condition: Condition }
  | { readonly is: 'sure'; readonly condition: Condition }
  | {
      readonly is: 'exists'
      readonly direction: Direction
      readonly of: 'self' | 'source' | 'target' | 'peer'
      readonly where: Condition
      readonly min: number
    }
  | { readonly is: 'crosses'; readonly kinds: readonly BoundaryKind[] | 'any' }

/** The protection or feature is there. */
export const has = (path: Path): Condition => ({ is: 'has', path })

/** The protection is missing: `no`, or a choice that is not among the good ones. */
export const lacks = (path: Path): Condition => ({ is: 'lacks', path })

/** The fact has one of these values. */
export const oneOf = <P extends Path>(
  path: P,
  ...values: readonly (ValueAt<P> & string)[]
): Condition => ({ is: 'oneOf', path, values })

/** Of a fact with several values, at least one is among these. */
export const overlaps = <P extends Path>(
  path: P,
  ...values: readonly (ValueAt<P> & string)[]
): Condition => ({ is: 'overlaps', path, values })

/** The number behind the path is this or more. */
export const atLeast = (path: Path, value: number): Condition => ({ is: 'atLeast', path, value })

/** Every one holds. */
export const all = (...of: readonly Condition[]): Condition => ({ is: 'all', of })

/** At least one holds. */
export const any = (...of: readonly Condition[]): Condition => ({ is: 'any', of })

export const not = (condition: Condition): Condition => ({ is: 'not', condition })

/** Holds only when it is known to hold: unknown counts as false, and nothing is asked. */
export const sure = (condition: Condition): Condition => ({ is: 'sure', condition })

/** Some neighbour (`peer`), reached by a flow (`flow`), fulfils the condition. */
export const exists = (
  direction: Direction,
  where: Condition,
  { of = 'self', min = 1 }: { of?: 'self' | 'source' | 'target' | 'peer'; min?: number } = {},
): Condition => ({ is: 'exists', direction, of, where, min })

/** The flow crosses a trust boundary, of one of these kinds if any are named. */
export const crosses = (...kinds: readonly BoundaryKind[]): Condition => ({
  is: 'crosses',
  kinds: kinds.length === 0 ? 'any' : kinds,
})
