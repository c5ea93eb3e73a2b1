import type { ElementId, FlowId } from '@/model/id'
import { layersOf } from './changedMap'
import type { DrawnFlow, FlowIndex } from './flowIndex'
import type { Drawing } from './flowLines'
import { boxesOn, type Ground, type Grounded } from './ground'
import { passes } from './hitTest'
import { nearIn } from './nearIn'
import type { Routing, Routings } from './routings'

/**
 * The flows that change while something is being moved: those that lead to it, that went around it,
 * or that it gets in the way of. In every frame only what is close to it is looked at.
 */
export function concernedMeanwhile(
  index: FlowIndex,
  ground: Ground,
  moved: readonly Grounded[],
  { routings, lines }: Drawing,
): readonly DrawnFlow[] {
  const ids = new Set<FlowId>(unroutedIn(index, routings))
  for (const id of moved) {
    // Where the id is one of a boundary, no flow leads to it.
    for (const flow of index.at.get(id as ElementId) ?? []) ids.add(flow.id)
    for (const flow of shapedBy(routings, id)) ids.add(flow)
    for (const box of boxesOn(ground, id).slice(-1)) {
      for (const flow of corridorsNear(routings, box)) {
        const line = lines.get(flow)
        if (line && passes(line, box)) ids.add(flow)
      }
    }
  }
  return [...ids].flatMap((id) => index.flows.get(id) ?? [])
}

const corridorsNear = nearIn<FlowId, Routing>(({ corridor }) => corridor)

/** The flows of which nobody has found the way yet; mostly none. */
function unroutedIn({ flows }: FlowIndex, routings: Routings): readonly FlowId[] {
  if (routings.size >= flows.size) return []
  return [...flows.keys()].filter((id) => !routings.has(id))
}

type Shaped = ReadonlyMap<Grounded | FlowId, readonly FlowId[]>

const shapedIn = new WeakMap<Routings, Shaped>()

/** The flows that go around something. */
function shapedBy(routings: Routings, id: Grounded): readonly FlowId[] {
  const { below, above } = layersOf(routings)
  const known = shapedIn.get(below) ?? shapes(below)
  shapedIn.set(below, known)
  const since = [...above].filter(([, routing]) => routing.shapedBy.includes(id))
  return [
    ...(known.get(id) ?? []).filter((flow) => !above.has(flow)),
    ...since.map(([flow]) => flow),
  ]
}

function shapes(routings: Routings): Shaped {
  const shaped = new Map<Grounded | FlowId, FlowId[]>()
  for (const [flow, { shapedBy: ids }] of routings) {
    for (const id of ids) {
      const there = shaped.get(id)
      if (there) there.push(flow)
      else shaped.set(id, [flow])
    }
  }
  return shaped
}
