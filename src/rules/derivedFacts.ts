import { accessTo } from '@/model/facts/access'
import { effectiveActions } from '@/model/facts/effectiveActions'
import { known, type Derived, type Evidence } from '@/model/facts/evidence'
import type { FactTable } from '@/model/facts/factTable'
import { exposures } from '@/model/facts/exposure'
import { llmDriven } from '@/model/facts/llmDriven'
import { outward } from '@/model/facts/outward'
import { zoneOf } from '@/model/facts/outsiders'
import { multiAgent, peerAgents } from '@/model/facts/peerAgents'
import { sensitivity, type Dimension } from '@/model/facts/sensitivity'
import { trifecta } from '@/model/facts/trifecta'
import { untrustedContents } from '@/model/facts/untrustedContent'
import { userFacing } from '@/model/facts/userFacing'
import { userInputs } from '@/model/facts/userInput'
import type { Asset } from '@/model/asset'
import type { Element } from '@/model/element'
import type { Graph } from '@/model/graph'
import type { AssetClass } from '@/model/vocabulary/assetClasses'
import { typeOf } from '@/model/vocabulary/elementKinds'
import type { DerivedFact } from './condition'

/** The derived facts that are worked out for all elements at once, because they spread. */
export type SpreadFact = '$exposure' | '$userFacing' | '$userInput' | '$untrustedContent'

/** What a fact of an element may be made of: the evidence and other facts. */
export interface Workings {
  readonly evidence: Evidence
  readonly fact: (name: DerivedFact, element: Element) => Derived
}

export const spreadFacts: { readonly [Name in SpreadFact]: (evidence: Evidence) => FactTable } = {
  $exposure: exposures,
  $userFacing: userFacing,
  $userInput: userInputs,
  $untrustedContent: untrustedContents,
}

/** The facts that can be read off an element at once. */
export type PlainFact = '$kind' | '$ownKind' | '$type' | '$zone'

/** Whether a fact can be read off an element at once. */
export function isPlain(name: string): name is PlainFact {
  return name === '$kind' || name === '$type' || name === '$zone' || name === '$ownKind'
}

const plainFacts: {
  readonly [Name in PlainFact]: {
    readonly of: (element: Element, graph: Graph) => string
    readonly because: string
    /** The same fact for every element of which it is true, since a large model holds many. */
    readonly known: Map<string, Derived>
  }
} = {
  $kind: { of: ({ kind }) => kind, because: 'it was drawn as one', known: new Map() },
  $ownKind: {
    of: ({ ownKind }) => ownKind ?? 'none',
    because: 'somebody said so',
    known: new Map(),
  },
  $type: { of: typeOf, because: 'its kind is one', known: new Map() },
  $zone: {
    of: (element, graph) => zoneOf(graph, element),
    because: 'that is the innermost boundary around it',
    known: new Map(),
  },
}

/** What can be read off an element at once. */
export function plainFact(name: PlainFact, element: Element, graph: Graph): Derived {
  const fact = plainFacts[name]
  const value = fact.of(element, graph)
  const before = fact.known.get(value)
  if (before) return before
  const made = known(value, fact.because)
  fact.known.set(value, made)
  return made
}

/** How each of the other facts of an element is worked out. */
export const elementFacts: {
  readonly [Name in DerivedFact]?: (element: Element, workings: Workings) => Derived
} = {
  $llmDriven: (element, { evidence }) => llmDriven(evidence, element),
  $effectiveActions: (element, { evidence }) => effectiveActions(evidence, element),
  $outward: (element, { evidence, fact }) =>
    outward(evidence, element, fact('$effectiveActions', element)),
  $peerAgents: (element, { evidence }) => peerAgents(evidence, element),
  $multiAgent: (element, { fact }) => multiAgent(fact('$peerAgents', element)),
  $trifecta: (element, { fact }) =>
    trifecta({
      llmDriven: fact('$llmDriven', element),
      untrustedContent: fact('$untrustedContent', element),
      outward: fact('$outward', element),
      confidentiality: Number(fact('$C', element).value),
    }),
  $access: (element, { evidence, fact }) =>
    accessTo(evidence, element, {
      exposure: fact('$exposure', element),
      userInput: fact('$userInput', element),
      untrustedContent: fact('$untrustedContent', element),
      multiAgent: fact('$multiAgent', element),
    }),
}

/** The facts about data, each from the data around a record, or from the data placed on it alone. */
export const dataFacts: {
  readonly [Name in DerivedFact]?: {
    readonly own: boolean
    readonly of: (assets: readonly Asset[]) => Derived
  }
} = {
  $C: { own: false, of: highest('confidentiality') },
  $I: { own: false, of: highest('integrity') },
  $A: { own: false, of: highest('availability') },
  $ownC: { own: true, of: highest('confidentiality') },
  $ownI: { own: true, of: highest('integrity') },
  $ownA: { own: true, of: highest('availability') },
  $classes: { own: false, of: classes },
  $ownClasses: { own: true, of: classes },
  $hasData: { own: false, of: hasData },
}

/** The names of the facts about data. */
export const dataNames: readonly DerivedFact[] = [
  '$C',
  '$I',
  '$A',
  '$ownC',
  '$ownI',
  '$ownA',
  '$classes',
  '$ownClasses',
  '$hasData',
]

const areTheClasses = 'these are the classes of its data'

function highest(dimension: Dimension) {
  const because = `this is the highest ${dimension} of its data`
  const levels = [0, 1, 2, 3, 4, 5].map((level) => known(level, because))
  return (assets: readonly Asset[]) => {
    const level = sensitivity(assets, dimension)
    return levels[level] ?? known(level, because)
  }
}

const noClasses = known([], areTheClasses)

const onlyClasses = new Map<AssetClass, Derived>()

/** The same fact for all data of one class, since a large model holds much of it. */
function onlyClass(only: AssetClass): Derived {
  const before = onlyClasses.get(only)
  if (before) return before
  const fact = known([only], areTheClasses)
  onlyClasses.set(only, fact)
  return fact
}

function classes(assets: readonly Asset[]): Derived {
  const found: AssetClass[] = []
  for (const asset of assets) if (!found.includes(asset.class)) found.push(asset.class)
  const [first, second] = found
  if (first === undefined) return noClasses
  return second === undefined ? onlyClass(first) : known(found.toSorted(), areTheClasses)
}

const someData = known('yes', 'data is placed on it')
const noData = known('no', 'no data is placed on it')

function hasData(assets: readonly Asset[]): Derived {
  return assets.length > 0 ? someData : noData
}

const spreads: ReadonlySet<string> = new Set(Object.keys(spreadFacts))

/** Whether a fact is worked out for all elements at once. */
export function isSpread(name: DerivedFact): name is SpreadFact {
  return spreads.has(name)
}
