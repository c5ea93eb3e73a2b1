import fc from 'fast-check'
import { choicesOf } from '@/model/answer'
import { AssetClass } from '@/model/vocabulary/assetClasses'
import { BoundaryKind } from '@/model/vocabulary/boundaryKinds'
import { ElementKind, ElementType } from '@/model/vocabulary/elementKinds'
import {
  BuiltInPropertyId,
  propertyOf,
  type PropertyId,
} from '@/model/vocabulary/properties/properties'
import type { Condition, DerivedFact, Path, Role } from '@/rules/condition'
import type { Rule } from '@/rules/rule'

const yesNo = ['yes', 'no'] as const

/** The facts with words for values, and the values that conditions ask for. */
const worded: { readonly [Name in DerivedFact]?: readonly string[] } = {
  $kind: ElementKind.options,
  $type: ElementType.options,
  $zone: ['none', ...BoundaryKind.options],
  $exposure: ['none', 'indirect', 'partner', 'internet'],
  $userFacing: yesNo,
  $userInput: yesNo,
  $untrustedContent: yesNo,
  $llmDriven: yesNo,
  $anyLlm: yesNo,
  $effectiveActions: choicesOf('actions'),
  $outward: yesNo,
  $trifecta: yesNo,
  $peerAgents: ['e0', 'e1', 'e2'],
  $multiAgent: yesNo,
  $classes: AssetClass.options,
  $ownClasses: AssetClass.options,
  $hasData: yesNo,
  $crosses: BoundaryKind.options,
  $direction: ['none', 'inbound', 'outbound', 'lateral'],
  $access: ['anonymous-remote', 'content-author', 'third-party', 'group-member', 'agent-peer'],
}

const numbered: readonly DerivedFact[] = ['$C', '$I', '$A', '$ownC', '$ownI', '$ownA']

/** The properties that derived facts hang on come up more often, so that conditions meet. */
const often: readonly PropertyId[] = ['usesLlm', 'publiclyReachable', 'actions', 'hosting']

/** Which conditions to make. */
export interface ConditionKinds {
  /** Whether `sure` is among them: it is the one combinator that takes unknown for an answer. */
  readonly sure: boolean
}

/** A condition of any shape, up to neighbours of neighbours. */
export function arbitraryCondition({ sure }: ConditionKinds): fc.Arbitrary<Condition> {
  return conditionAt(2, outside, sure)
}

const outside: readonly Role[] = ['self', 'self', 'source', 'target', 'model', 'flow']
const inside: readonly Role[] = ['self', 'peer', 'peer', 'peer', 'flow', 'source', 'target']

function conditionAt(
  depth: number,
  roles: readonly Role[],
  sure: boolean,
): fc.Arbitrary<Condition> {
  const claim = fc.constantFrom(...roles).chain(claimAbout)
  if (depth === 0) return claim

  const part = conditionAt(depth - 1, roles, sure)
  const parts = fc.array(part, { minLength: 1, maxLength: 3 })
  const among = conditionAt(depth - 1, inside, sure)
  const exists = fc.record({
    is: fc.constant('exists' as const),
    direction: fc.constantFrom('in', 'out', 'adjacent'),
    of: fc.constantFrom('self', 'self', 'source', 'target', roles === inside ? 'peer' : 'self'),
    where: among,
    min: fc.constantFrom(1, 1, 1, 2),
  })
  const shapes: fc.Arbitrary<Condition>[] = [
    claim,
    parts.map((of): Condition => ({ is: 'all', of })),
    parts.map((of): Condition => ({ is: 'any', of })),
    part.map((condition): Condition => ({ is: 'not', condition })),
    exists,
    exists,
  ]
  if (sure) shapes.push(part.map((condition): Condition => ({ is: 'sure', condition })))
  return fc.oneof(...shapes)
}

function claimAbout(role: Role): fc.Arbitrary<Condition> {
  const property = fc.oneof(
    fc.constantFrom<PropertyId[]>(...BuiltInPropertyId.options),
    fc.constantFrom(...often),
  )
  const wordedName = fc.constantFrom(...(Object.keys(worded) as DerivedFact[]))
  return fc.oneof(
    property.chain((id) => claimAboutProperty(`${role}.${id}`, id)),
    wordedName.chain((name) =>
      someOf(worded[name] ?? []).map((values): Condition => ({
        is: 'oneOf',
        path: `${role}.${name}`,
        values,
      })),
    ),
    fc
      .record({ name: fc.constantFrom(...numbered), value: fc.integer({ min: 0, max: 5 }) })
      .map(({ name, value }): Condition => ({ is: 'atLeast', path: `${role}.${name}`, value })),
    fc
      .oneof(fc.constant('any' as const), someOf(BoundaryKind.options))
      .map((kinds): Condition => ({ is: 'crosses', kinds })),
  )
}

function claimAboutProperty(path: Path, id: PropertyId): fc.Arbitrary<Condition> {
  const is = propertyOf(id).type === 'someOf' ? 'overlaps' : 'oneOf'
  return fc.oneof(
    fc.constant<Condition>({ is: 'has', path }),
    fc.constant<Condition>({ is: 'lacks', path }),
    someOf(choicesOf(id)).map((values): Condition => ({ is, path, values })),
  )
}

function someOf<Item>(items: readonly Item[]) {
  return fc.subarray([...items], { minLength: Math.min(1, items.length) })
}

/** A rule about any sort of record that is made of any conditions. Its words say nothing. */
export function arbitraryRule(id: string): fc.Arbitrary<Rule> {
  const condition = fc.option(arbitraryCondition({ sure: true }))
  return fc
    .record({
      when: condition,
      gap: condition,
      to: fc.constantFrom('element', 'element', 'flow', 'boundary', 'model'),
      likelihood: fc.constantFrom(1, 2, 3, 4, 5),
      impact: fc.constantFrom(1, 2, 3, 4, 5),
    })
    .map(({ to, ...rest }) => ({ ...silentRule, ...rest, id, applies: { to } }))
}

const silentRule: Omit<Rule, 'id' | 'applies' | 'when' | 'gap' | 'likelihood' | 'impact'> = {
  version: 1,
  title: '{self}',
  stride: ['T'],
  why: '',
  check: '',
  exception: '',
  impactOn: [],
  adjust: [],
  skill: 1,
  actors: [],
  mitigations: [],
  references: [],
}
