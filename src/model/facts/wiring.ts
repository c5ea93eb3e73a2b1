import type { DataFlow } from '../flow'
import type { ElementId, FlowId } from '../id'
import type { Model } from '../model'
import { hasSameIds, rowsOf } from '../rows'

/** For every place, the numbers of the flows there and of the places at their other ends. */
export interface Links {
  /** Where the links of a place begin in the other two lists; the next entry is where they end. */
  readonly start: Int32Array
  readonly place: Int32Array
  readonly flow: Int32Array
}

/**
 * The elements and the flows between them in numbers, in the order of their tables, so that facts can
 * spread over plain arrays. A flow with an end that is gone has no links.
 */
export interface Wiring {
  readonly elements: readonly ElementId[]
  readonly flows: readonly FlowId[]
  readonly placeOf: (element: ElementId) => number
  readonly out: Links
  readonly into: Links
}

interface Recorded extends Wiring {
  readonly elementTable: Model['elements']
  readonly rows: readonly DataFlow[]
  /** The places at the ends of each flow, -1 where one is gone. */
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/*
 * Most edits change no connection, and those that do change few. The wiring of the state before is
 * compared with the next one and taken over as far as it goes, which is far quicker than making it anew.
 */
let latest: Recorded | undefined

const wirings = new WeakMap<Model, Wiring>()

/** The wiring of a model. */
export function wiringOf(model: Model): Wiring {
  const known = wirings.get(model)
  if (known) return known
  if (!latest || !isWiredSo(model, latest)) latest = wire(model, latest)
  wirings.set(model, latest)
  return latest
}

function isWiredSo(model: Model, { elementTable, rows }: Recorded): boolean {
  const flows = rowsOf(model.flows)
  return (
    hasSameIds(elementTable, model.elements) &&
    flows.length === rows.length &&
    flows.every((flow, at) => isWiredAlike(flow, rows[at]))
  )
}

function isWiredAlike(one: DataFlow, other: DataFlow | undefined): boolean {
  if (one === other) return true
  return one.id === other?.id && one.from === other.from && one.to === other.to
}

function wire(model: Model, before: Recorded | undefined): Recorded {
  const rows = rowsOf(model.flows)
  const isSame = before !== undefined && hasSameIds(before.elementTable, model.elements)
  const elements = isSame ? before.elements : rowsOf(model.elements).map(({ id }) => id)
  const placeOf = isSame ? before.placeOf : placesIn(elements)
  const [starts, ends] = [new Int32Array(rows.length), new Int32Array(rows.length)]
  rows.forEach((flow, at) => {
    const stands = isSame && isWiredAlike(flow, before.rows[at])
    starts[at] = (stands ? before.starts[at] : undefined) ?? placeOf(flow.from)
    ends[at] = (stands ? before.ends[at] : undefined) ?? placeOf(flow.to)
  })
  return {
    elementTable: model.elements,
    elements,
    rows,
    flows: rows.map(({ id }) => id),
    placeOf,
    starts,
    ends,
    out: link(elements.length, starts, ends),
    into: link(elements.length, ends, starts),
  }
}

function placesIn(elements: readonly ElementId[]): Wiring['placeOf'] {
  const places = new Map(elements.map((id, place) => [id, place]))
  return (id) => places.get(id) ?? -1
}

/** Sorts flows by their near ends. */
function link(size: number, near: Int32Array, far: Int32Array): Links {
  const isWhole = (flow: number) => (near[flow] ?? -1) >= 0 && (far[flow] ?? -1) >= 0
  const start = new Int32Array(size + 1)
  let whole = 0
  for (let flow = 0; flow < near.length; flow++) {
    if (!isWhole(flow)) continue
    add(start, (near[flow] ?? 0) + 1, 1)
    whole += 1
  }
  for (let at = 0; at < size; at++) add(start, at + 1, start[at] ?? 0)

  const place = new Int32Array(whole)
  const flowAt = new Int32Array(whole)
  const next = start.slice()
  for (let flow = 0; flow < near.length; flow++) {
    if (!isWhole(flow)) continue
    const at = next[near[flow] ?? 0] ?? 0
    add(next, near[flow] ?? 0, 1)
    place[at] = far[flow] ?? 0
    flowAt[at] = flow
  }
  return { start, place, flow: flowAt }
}

function add(numbers: Int32Array, at: number, more: number) {
  numbers[at] = (numbers[at] ?? 0) + more
}

/** Calls `visit` with the place at the other end of every link of a place. */
export function eachLink({ start, place }: Links, at: number, visit: (other: number) => void) {
  const end = start[at + 1] ?? 0
  for (let next = start[at] ?? end; next < end; next++) visit(place[next] ?? 0)
}
