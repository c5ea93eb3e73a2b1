import type { Element } from '../element'
import type { ElementId } from '../id'
import { kindEntry, type ElementKind, type ElementKindEntry } from '../vocabulary/elementKinds'
import { known, yesOrNo, type Derived, type Evidence, type FactTable } from './evidence'
import { spread, type Next, type Start } from './spread'
import { eachLink, wiringOf, type Wiring } from './wiring'

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
export function contentTable({ model }: Evidence, content: Content): FactTable {
  const elements = Object.values(model.elements)
  const starts = new Map<number, Start>()
  elements.forEach((element, place) => {
    const start = content.startsAt(element)
    if (start === null) return
    starts.set(2 * place, start)
    if (traitsOf(element.kind).returns) starts.set(2 * place + 1, start)
  })
  const traits = elements.map(({ kind }) => traitsOf(kind))
  const arrived = spread(2 * elements.length, starts, along(wiringOf(model), traits))

  const otherwise = known('no', content.otherwise)
  const table = new Map<ElementId, Derived>()
  elements.forEach(({ id }, place) => {
    if (arrived.reaches(2 * place)) {
      const from = elements[Math.floor(arrived.cameFrom(2 * place) / 2)]
      table.set(id, known('yes', content.because, from?.id))
      return
    }
    const questions = arrived.questionsAt(2 * place)
    table.set(id, questions.length > 0 ? yesOrNo(content.because, questions) : otherwise)
  })
  return table
}

/** How elements of a kind handle content. */
interface Traits {
  readonly passesOn: boolean
  readonly returns: boolean
  /** Everything that it holds comes back from it. */
  readonly keeps: boolean
  /** What it fetches comes back from it. */
  readonly fetches: boolean
}

const traitsByKind = new Map<ElementKind, Traits>()

function traitsOf(kind: ElementKind): Traits {
  const before = traitsByKind.get(kind)
  if (before) return before
  const { type, untrusted, returnsContent }: ElementKindEntry = kindEntry(kind)
  const returns = returnsContent === true
  const isOutside = type === 'externalEntity'
  const traits: Traits = {
    passesOn: !isOutside || untrusted !== undefined,
    returns,
    keeps: returns && type === 'dataStore',
    fetches: returns && !isOutside,
  }
  traitsByKind.set(kind, traits)
  return traits
}

/** Where content goes next: along flows from what is held, against them from what is given back. */
function along({ out, into }: Wiring, traits: readonly Traits[]): Next {
  return (at, visit) => {
    const place = at >> 1
    if (at % 2 === 1) {
      eachLink(into, place, (caller) => {
        visit(2 * caller)
        if (traits[caller]?.fetches) visit(2 * caller + 1)
      })
      return
    }
    if (!traits[place]?.passesOn) return
    eachLink(out, place, (receiver) => visit(2 * receiver))
    if (traits[place]?.keeps) visit(at + 1)
  }
}
