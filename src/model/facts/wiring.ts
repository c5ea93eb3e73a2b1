import type { ElementId, FlowId } from '../id'
import type { Model } from '../model'

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
  readonly from: readonly ElementId[]
  readonly to: readonly ElementId[]
}

/*
 * Most edits change no connection. The wiring of the state before is compared with the next one, which
 * is far quicker than making it anew.
 */
let latest: Recorded | undefined

const wirings = new WeakMap<Model, Wiring>()

/** The wiring of a model. */
export function wiringOf(model: Model): Wiring {
  const known = wirings.get(model)
  if (known) return known
  if (!latest || !isWiredSo(model, latest)) latest = wire(model)
  wirings.set(model, latest)
  return latest
}

function isWiredSo(model: Model, wiring: Recorded): boolean {
  const elements = Object.keys(model.elements)
  const flows = Object.values(model.flows)
  return (
    elements.length === wiring.elements.length &&
    flows.length === wiring.flows.length &&
    elements.every((id, at) => id === wiring.elements[at]) &&
    flows.every(
      ({ id, from, to }, at) =>
        id === wiring.flows[at] && from === wiring.from[at] && to === wiring.to[at],
    )
  )
}

function wire(model: Model): Recorded {
  // The keys of a table are the ids of its records.
  const elements = Object.keys(model.elements) as ElementId[]
  const places = new Map(elements.map((id, place) => [id, place]))
  const placeOf = (id: ElementId) => places.get(id) ?? -1

  const flows = Object.values(model.flows)
  const [from, to] = [flows.map((flow) => flow.from), flows.map((flow) => flow.to)]
  const [starts, ends] = [from.map(placeOf), to.map(placeOf)]
  return {
    elements,
    flows: flows.map(({ id }) => id),
    from,
    to,
    placeOf,
    out: link(elements.length, starts, ends),
    into: link(elements.length, ends, starts),
  }
}

/** Sorts flows by their near ends. */
function link(size: number, near: readonly number[], far: readonly number[]): Links {
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
