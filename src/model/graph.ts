import type { TrustBoundary } from './boundary'
import type { Element } from './element'
import type { DataFlow } from './flow'
import type { BoundaryId, ElementId } from './id'
import type { Model } from './model'
import { rowsOf } from './rows'
import { ShortLists } from './shortLists'
import { wiringOf, type Links, type Wiring } from './facts/wiring'
import { boundaryKindEntry, type BoundaryKind } from './vocabulary/boundaryKinds'

/** How trust changes along a flow: it crosses nothing, or goes where trust is higher, lower or the same. */
export type TrustDirection = 'none' | 'inbound' | 'outbound' | 'lateral'

/**
 * How the records of a model hang together. A flow with an end that is gone is not part of it; a
 * flow from an element to itself is.
 */
export interface Graph {
  readonly flowsInto: (element: ElementId) => readonly DataFlow[]
  readonly flowsOutOf: (element: ElementId) => readonly DataFlow[]
  /** The boundaries around an element, the innermost first. */
  readonly boundariesOf: (element: ElementId) => readonly TrustBoundary[]
  /** The boundaries around a boundary, itself left out, the innermost first. */
  readonly boundariesAround: (boundary: BoundaryId) => readonly TrustBoundary[]
  /** The elements put straight into a boundary. */
  readonly membersOf: (boundary: BoundaryId) => readonly Element[]
  /** The elements in a boundary and in all the boundaries within it. */
  readonly allInside: (boundary: BoundaryId) => readonly Element[]
  /** The boundaries that hold one end of the flow but not the other. */
  readonly crossedBy: (flow: DataFlow) => readonly TrustBoundary[]
  /** The kinds of those boundaries, each once. */
  readonly kindsCrossedBy: (flow: DataFlow) => readonly BoundaryKind[]
  readonly directionOf: (flow: DataFlow) => TrustDirection
}

const graphs = new WeakMap<Model, Graph>()

/** The graph of a model, made once for each state of it. */
export function graphOf(model: Model): Graph {
  const known = graphs.get(model)
  if (known) return known
  const graph = buildGraph(model)
  graphs.set(model, graph)
  return graph
}

function buildGraph(model: Model): Graph {
  const wiring = wiringOf(model)
  const chains = chainsOf(model.boundaries)

  const chainFrom = (boundary: BoundaryId | null | undefined) =>
    boundary ? (chains.get(boundary) ?? nothing) : nothing
  const boundariesOf = (element: ElementId) => chainFrom(model.elements[element]?.boundary)
  const between = crossings()
  const crossedBy = (flow: DataFlow) => between(boundariesOf(flow.from), boundariesOf(flow.to))
  const members = (boundary: BoundaryId) => membershipOf(model, boundariesOf).get(boundary)

  return {
    flowsInto: flowsAlong(model, wiring, wiring.into),
    flowsOutOf: flowsAlong(model, wiring, wiring.out),
    boundariesOf,
    boundariesAround: (boundary) => chainFrom(boundary).slice(1),
    membersOf: (boundary) => members(boundary)?.direct ?? nothing,
    allInside: (boundary) => members(boundary)?.all ?? nothing,
    crossedBy,
    kindsCrossedBy: (flow) => [...new Set(crossedBy(flow).map(({ kind }) => kind))],
    directionOf: (flow) =>
      crossedBy(flow).length === 0
        ? 'none'
        : directionBetween(trustIn(boundariesOf(flow.from)), trustIn(boundariesOf(flow.to))),
  }
}

const nothing: readonly never[] = []

/** The flows of an element at one side, looked up when they are asked for. */
function flowsAlong(model: Model, { flows, placeOf }: Wiring, { start, flow }: Links) {
  const known: (readonly DataFlow[] | undefined)[] = []
  const lists = new ShortLists<DataFlow>()
  const listAt = (place: number): readonly DataFlow[] => {
    const end = start[place + 1] ?? 0
    for (let at = start[place] ?? end; at < end; at++) {
      const id = flows[flow[at] ?? -1]
      const record = id === undefined ? undefined : model.flows[id]
      if (record) lists.add(record)
    }
    return lists.take()
  }
  return (element: ElementId): readonly DataFlow[] => {
    const place = placeOf(element)
    return place < 0 ? nothing : (known[place] ??= listAt(place))
  }
}

/** The boundaries around something, the innermost first. */
type Chain = readonly TrustBoundary[]
type Chains = ReadonlyMap<BoundaryId, Chain>

const chainsByTable = new WeakMap<Model['boundaries'], Chains>()

/** Each boundary with those around it. A ring of boundaries, which only a merge can make, is cut open. */
function chainsOf(boundaries: Model['boundaries']): Chains {
  const known = chainsByTable.get(boundaries)
  if (known) return known

  const chains = new Map<BoundaryId, readonly TrustBoundary[]>()
  for (const boundary of Object.values(boundaries)) {
    const chain = new Set<TrustBoundary>()
    let next: TrustBoundary | undefined = boundary
    while (next && !chain.has(next)) {
      chain.add(next)
      next = next.parent === null ? undefined : boundaries[next.parent]
    }
    chains.set(boundary.id, [...chain])
  }
  chainsByTable.set(boundaries, chains)
  return chains
}

interface Membership {
  readonly direct: Element[]
  readonly all: Element[]
}

type Memberships = ReadonlyMap<BoundaryId, Membership>

const membershipsByTable = new WeakMap<
  Model['elements'],
  { readonly boundaries: Model['boundaries']; readonly inside: Memberships }
>()

/** Who is in which boundary: the same as before as long as only flows and the like differ. */
function membershipOf(model: Model, boundariesOf: Graph['boundariesOf']): Memberships {
  const known = membershipsByTable.get(model.elements)
  if (known?.boundaries === model.boundaries) return known.inside
  const inside = membershipsIn(model, boundariesOf)
  membershipsByTable.set(model.elements, { boundaries: model.boundaries, inside })
  return inside
}

function membershipsIn(model: Model, boundariesOf: Graph['boundariesOf']): Memberships {
  const inside = new Map<BoundaryId, Membership>()
  for (const element of rowsOf(model.elements)) {
    for (const { id } of boundariesOf(element.id)) {
      const members = inside.get(id) ?? { direct: [], all: [] }
      inside.set(id, members)
      members.all.push(element)
      if (id === element.boundary) members.direct.push(element)
    }
  }
  return inside
}

/** What lies between two places, each told by the boundaries around it; looked up once for a pair. */
function crossings() {
  const found = new Map<Chain, Map<Chain, Chain>>()
  return (one: Chain, other: Chain): Chain => {
    if (one === other) return nothing
    const from = found.get(one) ?? new Map<Chain, Chain>()
    const crossed = from.get(other) ?? difference(one, other)
    found.set(one, from.set(other, crossed))
    return crossed
  }
}

function difference(one: Chain, other: Chain): Chain {
  const crossed: TrustBoundary[] = []
  for (const boundary of one) if (!other.includes(boundary)) crossed.push(boundary)
  for (const boundary of other) if (!one.includes(boundary)) crossed.push(boundary)
  return crossed
}

/** The trust of the innermost boundary; what nobody has put anywhere is trusted as little as the internet. */
function trustIn([innermost]: readonly TrustBoundary[]): number {
  return innermost ? boundaryKindEntry(innermost.kind).trust : 0
}

function directionBetween(from: number, to: number): TrustDirection {
  if (from === to) return 'lateral'
  return from < to ? 'inbound' : 'outbound'
}
