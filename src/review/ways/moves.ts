import { typeOf } from '@/model/vocabulary/elementKinds'
import type { ElementId } from '@/model/id'
import type { InPieces } from '@/model/inPieces'
import type { RiskView } from '@/risk/rating'
import { atElement } from './elementMoves'
import { alongFlow } from './flowMoves'
import { entering, type Usable } from './foothold'
import { bookOf, type Moves } from './moveBook'
import { type Ground, relianceOn } from './passable'
import { placesOf } from './places'
import { threatPlacesIn } from './threatPlaces'
import { type FlowUsage, flowUsageOf, type Usage, usageOf } from './usage'

/** The moves in one state of a model, with a pause after each record. */
export function* movesIn(ground: Ground, view: RiskView): InPieces<Moves> {
  const { model } = ground.situation
  const places = placesOf(model)
  const book = bookOf(places)
  const here = usableIn(ground, view)
  const posing = new Map<ElementId, number>()
  for (const id of places.elements) {
    const element = model.elements[id]
    if (!element) continue
    const threats = here.at.get(id) ?? []
    atElement(book, element, threats, ground)
    yield
    if (typeOf(element) !== 'externalEntity') continue
    const guard = book.guard(entering(threats, 'hold'))
    if (guard >= 0) posing.set(id, guard)
  }
  for (const id of places.flows) {
    const flow = model.flows[id]
    if (flow)
      alongFlow(book, flow, { on: here.on.get(id) ?? [], at: here.at.get(flow.from) ?? [] }, ground)
    yield
  }
  const { outOf, guards, toGoal, leadsOn } = book
  return { places, ground, outOf, toGoal, leadsOn, guards, count: book.count(), posing }
}

/** Which threats of each record open a way. */
function usableIn({ situation: { model, graph }, threats }: Ground, view: RiskView) {
  const at = new Map<string, Usable<Usage>[]>()
  const on = new Map<string, Usable<FlowUsage>[]>()
  const opensAt = threatPlacesIn(model, graph)
  for (const threat of threats) {
    const reliance = relianceOn(threat, view)
    if (!reliance) continue
    for (const subject of opensAt(threat)) {
      if (subject.type === 'flow') {
        const usage = flowUsageOf(threat)
        if (usage) put(on, subject.id, { reliance, usage })
      } else if (subject.type === 'element') {
        const element = model.elements[subject.id]
        const usage = element && usageOf(threat, typeOf(element))
        if (usage) put(at, subject.id, { reliance, usage })
      }
    }
  }
  return { at, on }
}

function put<Item>(lists: Map<string, Item[]>, key: string, item: Item) {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
