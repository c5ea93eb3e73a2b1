import type { Element } from '../element'
import type { Model } from '../model'
import { rowsOf } from '../rows'
import { kindEntry, type ElementKind, type ElementKindEntry } from '../vocabulary/elementKinds'
import { known, yesOrNo, type Derived, type Evidence } from './evidence'
import { factTable, findAtEach, type Earlier, type FactTable, type Workings } from './factTable'
import { cameAlike, spread, type Next, type Spread, type Start } from './spread'
import { eachLink, wiringOf, type Wiring } from './wiring'

/** What to follow: where it starts, and how to say that it has arrived. */
export interface Content {
  readonly startAt: (evidence: Evidence, element: Element) => Start
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
export function contentTable(
  evidence: Evidence,
  content: Content,
  earlier?: Earlier<Start>,
): FactTable {
  const { model } = evidence
  const found = findAtEach(model, (element) => content.startAt(evidence, element), earlier)
  return arrivals(model, content, found, earlier)
}

/** Holds no evidence: a table can outlive the state that it was made in, which must not live on with it. */
function arrivals(
  model: Model,
  content: Content,
  found: readonly Start[],
  earlier: Earlier<Start> | undefined,
): FactTable {
  const rows = rowsOf(model.elements)
  const { elements } = wiringOf(model)
  const arrived = arrivalOf(model, found)
  const nothing = known('no', content.otherwise)
  const factAt = (place: number): Derived => {
    if (arrived.reaches(2 * place)) {
      const from = rows[Math.floor(arrived.cameFrom(2 * place) / 2)]
      return known('yes', content.because, from?.id)
    }
    const questions = arrived.questionsAt(2 * place)
    return questions.length > 0 ? yesOrNo(content.because, questions) : nothing
  }
  const workings: Workings<Start> = {
    factAt,
    stands: (place, before) => cameAlike(before.spread, arrived, 2 * place),
    next: (evidence, before) => contentTable(evidence, content, before),
  }
  return factTable(model, { elements, found, spread: arrived }, workings, earlier)
}

function arrivalOf(model: Model, found: readonly Start[]): Spread {
  const traits = traitsIn(model.elements)
  const starts: Start[] = []
  found.forEach((start, place) => starts.push(start, traits[place]?.returns ? start : null))
  return spread(starts, along(wiringOf(model), traits))
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

const traitsByTable = new WeakMap<Model['elements'], readonly Traits[]>()

function traitsIn(elements: Model['elements']): readonly Traits[] {
  const before = traitsByTable.get(elements)
  if (before) return before
  const traits = rowsOf(elements).map(({ kind }) => traitsOf(kind))
  traitsByTable.set(elements, traits)
  return traits
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
