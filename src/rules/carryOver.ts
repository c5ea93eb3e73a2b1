import type { Graph } from '@/model/graph'
import type { ElementId } from '@/model/id'
import type { PropertyId } from '@/model/vocabulary/properties/properties'
import type { Comparison } from './comparison'
import type { SpreadFact } from './derivedFacts'
import type { Workbook } from './deriver'
import type { ElementFacts } from './elementFacts'

/** What facts that spread hang on, besides the kinds of the elements and the flows between them. */
export const spreadHangsOn: {
  readonly [Name in SpreadFact]: {
    readonly boundaries: boolean
    readonly answers: readonly PropertyId[]
  }
} = {
  $exposure: { boundaries: true, answers: ['publiclyReachable'] },
  $untrustedContent: { boundaries: true, answers: ['actions', 'hosting', 'fetchesUserUrls'] },
  $userInput: { boundaries: false, answers: [] },
  $userFacing: { boundaries: false, answers: [] },
}

/** The answers that other derived facts hang on. */
export const nearHangsOn: readonly PropertyId[] = [
  'publiclyReachable',
  'usesLlm',
  'actions',
  'hosting',
  'fetchesUserUrls',
  'groupChat',
]

/** How many flows away the facts of an element can look: to what the tools of its tools send data to. */
const nearReach = 3

/** The workbook of the next state, with what still stands, and the elements of which facts were left out. */
export interface CarriedOver {
  readonly workbook: Workbook
  readonly leftOut: ReadonlySet<ElementId>
  /** The elements that differ by themselves in what facts hang on. */
  readonly differing: ReadonlySet<ElementId>
}

/** Takes over the facts that cannot have changed. */
export function carryOver(workbook: Workbook, comparison: Comparison, graph: Graph): CarriedOver {
  const { moved, answeredAt, dataAt } = comparison
  const leftOut = new Set(dataAt)
  const differing = new Set([
    ...moved,
    ...nearHangsOn.flatMap((property) => [...(answeredAt.get(property) ?? [])]),
  ])
  for (const id of within(graph, differing, nearReach)) leftOut.add(id)
  return {
    differing,
    workbook: {
      spread: spreadStanding(workbook, comparison),
      near: nearStanding(workbook, leftOut),
    },
    leftOut,
  }
}

function spreadStanding(
  { spread }: Workbook,
  { isRewired, moved, answeredAt }: Comparison,
): Workbook['spread'] {
  if (isRewired) return new Map()
  const stands = (name: SpreadFact) => {
    const { boundaries, answers } = spreadHangsOn[name]
    if (boundaries && moved.size > 0) return false
    return !answers.some((property) => answeredAt.has(property))
  }
  return new Map([...spread].filter(([name]) => stands(name)))
}

function nearStanding({ near }: Workbook, leftOut: ReadonlySet<ElementId>) {
  const standing = new Map<ElementId, ElementFacts>(near)
  for (const id of leftOut) standing.delete(id)
  return standing
}

/** The elements at most so many flows away from some others, these among them. */
function within(
  graph: Graph,
  origins: ReadonlySet<ElementId>,
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
