import type { Element } from '../element'
import { kindEntry } from '../vocabulary/elementKinds'
import { known, yesOrNo, type Derived, type Evidence, type FactTable } from './evidence'
import { placesOf } from './places'
import { spread, type Start } from './spread'

/** What to follow: where it starts, and how to say that it has arrived. */
export interface Content {
  readonly startsAt: (element: Element) => Start | null
  readonly because: string
  readonly otherwise: string
}

/**
 * Follows content of outsiders through the model. What an element holds goes along its flows. What
 * it holds also comes back to those who call it, if its kind returns content: a store gives back all
 * that was ever put into it, while a process gives back to one caller only what it fetched itself,
 * not what another caller sent. People and outside services hand nothing on, they only begin it.
 *
 * Every element has two places: `2n` for what it holds, `2n + 1` for what it gives to its callers.
 */
export function contentTable(evidence: Evidence, content: Content): FactTable {
  const { elements } = placesOf(evidence.model)
  const starts = new Map<number, Start>()
  elements.forEach((element, place) => {
    const start = content.startsAt(element)
    if (start === null) return
    starts.set(2 * place, start)
    if (returnsContent(element)) starts.set(2 * place + 1, start)
  })
  const arrived = spread(2 * elements.length, starts, (place) => placesAfter(evidence, place))

  return new Map(
    elements.map(({ id }, place): readonly [typeof id, Derived] => {
      if (arrived.reaches(2 * place)) {
        const from = elements[Math.floor(arrived.cameFrom(2 * place) / 2)]
        return [id, known('yes', content.because, from?.id)]
      }
      const questions = arrived.questionsAt(2 * place)
      if (questions.length > 0) return [id, yesOrNo(content.because, questions)]
      return [id, known('no', content.otherwise)]
    }),
  )
}

/** Where content goes next from a place. */
function placesAfter(evidence: Evidence, place: number): readonly number[] {
  const { elements } = placesOf(evidence.model)
  const element = elements[Math.floor(place / 2)]
  if (!element) return []
  return place % 2 === 0 ? afterHolding(evidence, element, place) : toCallers(evidence, element)
}

function afterHolding({ model, graph }: Evidence, element: Element, place: number) {
  const { type, untrusted } = kindEntry(element.kind)
  if (type === 'externalEntity' && untrusted === undefined) return []
  const { placeOf } = placesOf(model)
  const after = graph.flowsOutOf(element.id).map(({ to }) => 2 * placeOf(to))
  if (type === 'dataStore' && returnsContent(element)) after.push(place + 1)
  return after
}

function toCallers({ model, graph }: Evidence, element: Element): readonly number[] {
  const { elements, placeOf } = placesOf(model)
  return graph.flowsInto(element.id).flatMap(({ from }) => {
    const held = 2 * placeOf(from)
    const caller = elements[held / 2]
    return caller && passesOnReturns(caller) ? [held, held + 1] : [held]
  })
}

function returnsContent(element: Element): boolean {
  return kindEntry(element.kind).returnsContent === true
}

function passesOnReturns(caller: Element): boolean {
  return returnsContent(caller) && kindEntry(caller.kind).type !== 'externalEntity'
}
