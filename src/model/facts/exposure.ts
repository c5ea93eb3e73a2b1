import type { Element } from '../element'
import type { Model } from '../model'
import { rowsOf } from '../rows'
import { typeOf } from '../vocabulary/elementKinds'
import { ask, known, type Derived, type Evidence, type OpenQuestion } from './evidence'
import { factTable, findAtEach, type Earlier, type FactTable, type Workings } from './factTable'
import { outsiderAt } from './outsiders'
import { cameAlike, spread, type Spread, type Start } from './spread'
import { eachLink, wiringOf } from './wiring'

/** From whom requests reach an element, the widest circle that is sure. */
interface Own {
  readonly level: 'none' | 'partner' | 'internet'
  /** What decides whether anyone can reach it; empty when that is known. */
  readonly asks: readonly OpenQuestion[]
  readonly because: string
}

/**
 * From where an element can be reached: by anyone (`internet`), by an organisation that one deals
 * with (`partner`), only through other elements that are (`indirect`), or from nowhere outside
 * (`none`). Requests travel along flows; replies do not expose the one who asked.
 */
export function exposures(evidence: Evidence, earlier?: Earlier<Own>): FactTable {
  const find = (element: Element) => ownExposure(evidence, element)
  return requestsFrom(evidence.model, findAtEach(evidence.model, find, earlier), earlier)
}

/** Holds no evidence: a table can outlive the state that it was made in, which must not live on with it. */
function requestsFrom(
  model: Model,
  found: readonly Own[],
  earlier: Earlier<Own> | undefined,
): FactTable {
  const rows = rowsOf(model.elements)
  const { elements, out } = wiringOf(model)
  const starts = found.map(startOf)
  // People and services outside act for themselves: what reaches them goes no further.
  const passesOn = rows.map(
    (element, place) => typeOf(element) !== 'externalEntity' || starts[place] !== null,
  )
  const requests = spread(starts, (place, visit) => {
    if (passesOn[place]) eachLink(out, place, visit)
  })
  const workings: Workings<Own> = {
    factAt: (place) => exposureAt(rows, place, found[place] ?? hidden, requests),
    stands: (place, before) =>
      before.found[place] === found[place] && cameAlike(before.spread, requests, place),
    next: exposures,
  }
  return factTable(model, { elements, found, spread: requests }, workings, earlier)
}

function startOf({ level, asks }: Own): Start {
  if (level !== 'none') return 'sure'
  return asks.length > 0 ? asks : null
}

const hidden: Own = { level: 'none', asks: [], because: 'nothing outside reaches it' }
const outThere: Own = {
  level: 'internet',
  asks: [],
  because: 'it stands where anyone can act',
}
const foreign: Own = {
  level: 'partner',
  asks: [],
  because: 'another organisation runs it',
}
const open: Own = {
  level: 'internet',
  asks: [],
  because: 'anyone can send requests to it',
}
const called = 'another organisation sends requests to it'

function ownExposure(evidence: Evidence, element: Element): Own {
  const standing = outsiderAt(evidence.graph, element)
  if (standing === 'internet') return outThere
  if (typeOf(element) === 'externalEntity') return standing === 'none' ? hidden : foreign

  const answer = evidence.answerOf(element, 'publiclyReachable')
  if (answer === 'yes' || (answer === null && isCalledFrom(evidence, element, 'internet'))) {
    return open
  }
  const asks = answer === null ? [ask(element, 'publiclyReachable')] : []
  if (isCalledFrom(evidence, element, 'partner')) return { level: 'partner', asks, because: called }
  return asks.length > 0 ? { ...hidden, asks } : hidden
}

function isCalledFrom(
  { graph, model }: Evidence,
  element: Element,
  where: 'partner' | 'internet',
): boolean {
  for (const { from } of graph.flowsInto(element.id)) {
    const caller = model.elements[from]
    if (caller && caller !== element && outsiderAt(graph, caller) === where) return true
  }
  return false
}

function exposureAt(
  elements: readonly Element[],
  place: number,
  own: Own,
  requests: Spread,
): Derived {
  const element = elements[place]
  if (!element || own.level === 'internet') return known(own.level, own.because)

  const from = elements[requests.cameFrom(place)]
  const sure = own.level === 'none' && requests.reaches(place) ? 'indirect' : own.level
  const because = from ? 'requests from outside reach it' : own.because
  const upstream = requests.questionsAt(place)
  const self = own.asks
  if (self.length + upstream.length === 0) return known(sure, because, from?.id)

  const fromOthers = upstream.filter(
    ({ subject }) => subject.type !== 'element' || subject.id !== element.id,
  )
  return {
    value: null,
    because: 'it hangs on what anyone can send requests to',
    waitsFor: [...self, ...fromOthers],
    among: [
      sure,
      ...(fromOthers.length > 0 ? ['indirect'] : []),
      ...(own.asks.length > 0 ? ['internet'] : []),
    ],
  }
}
