import type { Element } from '../element'
import type { Model } from '../model'
import { rowsOf } from '../rows'
import { typeOf } from '../vocabulary/elementKinds'
import { ask, known, type Derived, type Evidence } from './evidence'
import { factTable, findAtEach, type Earlier, type FactTable } from './factTable'
import { outsiderAt } from './outsiders'
import { spread, type Spread, type Start } from './spread'
import { eachLink, wiringOf } from './wiring'

/** From whom requests reach an element, the widest circle that is sure. */
interface Own {
  readonly level: 'none' | 'partner' | 'internet'
  /** Whether anyone may turn out to reach it. */
  readonly mayBePublic: boolean
  readonly because: string
}

/**
 * From where an element can be reached: by anyone (`internet`), by an organisation that one deals
 * with (`partner`), only through other elements that are (`indirect`), or from nowhere outside
 * (`none`). Requests travel along flows; replies do not expose the one who asked.
 */
export function exposures(evidence: Evidence, earlier?: Earlier<Own>): FactTable {
  const find = (element: Element) => ownExposure(evidence, element)
  return requestsFrom(evidence.model, findAtEach(evidence.model, find, earlier))
}

/** Holds no evidence: a table can outlive the state that it was made in, which must not live on with it. */
function requestsFrom(model: Model, found: readonly Own[]): FactTable {
  const rows = rowsOf(model.elements)
  const { elements, out } = wiringOf(model)
  const starts = new Map<number, Start>()
  found.forEach(({ level, mayBePublic }, place) => {
    const element = rows[place]
    if (level !== 'none') starts.set(place, 'sure')
    else if (mayBePublic && element) starts.set(place, [ask(element, 'publiclyReachable')])
  })
  // People and services outside act for themselves: what reaches them goes no further.
  const passesOn = rows.map(
    (element, place) => typeOf(element) !== 'externalEntity' || starts.has(place),
  )
  const requests = spread(rows.length, starts, (place, visit) => {
    if (passesOn[place]) eachLink(out, place, visit)
  })
  return factTable(
    model,
    (place) => exposureAt(rows, place, found[place] ?? hidden, requests),
    (evidence, differing) => exposures(evidence, { elements, found, differing }),
  )
}

const hidden: Own = { level: 'none', mayBePublic: false, because: 'nothing outside reaches it' }
const maybe: Own = { ...hidden, mayBePublic: true }
const outThere: Own = {
  level: 'internet',
  mayBePublic: false,
  because: 'it stands where anyone can act',
}
const foreign: Own = {
  level: 'partner',
  mayBePublic: false,
  because: 'another organisation runs it',
}
const open: Own = {
  level: 'internet',
  mayBePublic: false,
  because: 'anyone can send requests to it',
}
const called = 'another organisation sends requests to it'

function ownExposure(evidence: Evidence, element: Element): Own {
  const { graph, model } = evidence
  const standing = outsiderAt(graph, element)
  if (standing === 'internet') return outThere
  if (typeOf(element) === 'externalEntity') return standing === 'none' ? hidden : foreign

  const callers = graph.flowsInto(element.id).map(({ from }) => model.elements[from])
  const isCalledFrom = (where: 'partner' | 'internet') =>
    callers.some((caller) => caller && caller !== element && outsiderAt(graph, caller) === where)
  const answer = evidence.answerOf(element, 'publiclyReachable')
  const mayBePublic = answer === null
  if (answer === 'yes' || (mayBePublic && isCalledFrom('internet'))) return open
  if (isCalledFrom('partner')) return { level: 'partner', mayBePublic, because: called }
  return mayBePublic ? maybe : hidden
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
  const self = own.mayBePublic ? [ask(element, 'publiclyReachable')] : []
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
      ...(own.mayBePublic ? ['internet'] : []),
    ],
  }
}
