import type { Element } from '@/model/element'
import { dataOn, entering, footholdOf, goalsOn, harmsBook, memo, type Usable } from './foothold'
import type { Book } from './moveBook'
import type { Ground } from './passable'
import { modes } from './places'
import type { Foothold, Usage } from './usage'

/** What can be done at an element: get it in hand, and get at the data on it. */
export function atElement(
  book: Book,
  element: Element,
  threats: readonly Usable<Usage>[],
  ground: Ground,
) {
  if (threats.length === 0) return
  const { id } = element
  const goals = goalsOn(dataOn(element, ground), book.places)
  const here = { flow: null, at: id, from: null }
  const holding = memo((has: Foothold) => book.guard(entering(threats, has)))
  const harming = harmsBook(book, threats, false, ground)
  for (const mode of modes) {
    const from = book.places.of(id, mode)
    const has = footholdOf[mode]
    const guard = has === 'hold' ? -1 : holding(has)
    if (guard >= 0) book.add(from, { ...here, to: book.places.of(id, 'hold'), kind: 'hold', guard })
    for (const at of goals) {
      const harm = harming(has, at)
      if (harm < 0) continue
      book.add(from, { ...here, to: book.places.goal(at), kind: 'take', guard: harm })
    }
  }
}
