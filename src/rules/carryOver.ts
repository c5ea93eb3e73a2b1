import type { Graph } from '@/model/graph'
import type { ElementId } from '@/model/id'
import type { PropertyId } from '@/model/vocabulary/properties/properties'
import type { Comparison } from './comparison'
import type { SpreadFact } from './derivedFacts'
import type { ElementFacts, Workbook } from './deriver'

/** Which facts that spread hang on which answers. All of them hang on how the elements are connected. */
const spreadHangsOn: readonly (readonly [SpreadFact, readonly PropertyId[]])[] = [
  ['$exposure', ['publiclyReachable']],
  ['$untrustedContent', ['actions', 'hosting']],
  ['$userInput', []],
  ['$userFacing', []],
]

/** The answers that other derived facts hang on. */
const nearHangsOn: readonly PropertyId[] = [
  'publiclyReachable',
  'usesLlm',
  'actions',
  'hosting',
  'groupChat',
]

/** How many flows away the facts of an element can look: to what the tools of its tools send data to. */
const nearReach = 3

/** The workbook of the next state, with what still stands, and the elements of which facts were left out. */
export interface CarriedOver {
  readonly workbook: Workbook
  readonly leftOut: ReadonlySet<ElementId>
}

/** Takes over the facts that cannot have changed. */
export function carryOver(workbook: Workbook, comparison: Comparison, graph: Graph): CarriedOver {
  const { moved, answeredAt, dataAt } = comparison
  const leftOut = new Set(dataAt)
  const origins = [
    ...moved,
    ...nearHangsOn.flatMap((property) => [...(answeredAt.get(property) ?? [])]),
  ]
  for (const id of within(graph, origins, nearReach)) leftOut.add(id)
  return {
    workbook: {
      spread: spreadStanding(workbook, comparison),
      near: nearStanding(workbook, leftOut),
    },
    leftOut,
  }
}

function spreadStanding({ spread }: Workbook, { moved, answeredAt }: Comparison) {
  if (moved.size > 0) return new Map()
  const fallen = new Set(
    spreadHangsOn
      .filter(([, properties]) => properties.some((property) => answeredAt.has(property)))
      .map(([name]) => name),
  )
  return new Map([...spread].filter(([name]) => !fallen.has(name)))
}

function nearStanding({ near }: Workbook, leftOut: ReadonlySet<ElementId>) {
  const standing = new Map<ElementId, ElementFacts>(near)
  for (const id of leftOut) standing.delete(id)
  return standing
}

/** The elements at most so many flows away from some others, these among them. */
function within(
  graph: Graph,
  origins: readonly ElementId[],
  reach: number,
): ReadonlySet<ElementId> {
  const found = new Set(origins)
  let frontier: readonly ElementId[] = [...found]
  for (let step = 0; step < reach; step++) {
    const next: ElementId[] = []
    for (const id of frontier) {
      for (const other of [
        ...graph.flowsInto(id).map(({ from }) => from),
        ...graph.flowsOutOf(id).map(({ to }) => to),
      ]) {
        if (found.has(other)) continue
        found.add(other)
        next.push(other)
      }
    }
    frontier = next
  }
  return found
}
