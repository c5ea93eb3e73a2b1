import type { Element } from '../element'
import { typeOf } from '../vocabulary/elementKinds'
import { ask, known, type Derived, type Evidence } from './evidence'
import { factTable, type FactTable } from './factTable'
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
export function exposures(evidence: Evidence): FactTable {
  const { model } = evidence
  const elements = Object.values(model.elements)
  const own = ownExposures(evidence, elements)
  const starts = new Map<number, Start>()
  own.forEach(({ level, mayBePublic }, place) => {
    const element = elements[place]
    if (level !== 'none') starts.set(place, 'sure')
    else if (mayBePublic && element) starts.set(place, [ask(element, 'publiclyReachable')])
  })

  const { out } = wiringOf(model)
  // People and services outside act for themselves: what reaches them goes no further.
  const passesOn = elements.map(
    (element, place) => typeOf(element) !== 'externalEntity' || starts.has(place),
  )
  const requests = spread(elements.length, starts, (place, visit) => {
    if (passesOn[place]) eachLink(out, place, visit)
  })
  return factTable(model, (place) => exposureAt(elements, place, own[place] ?? hidden, requests))
}

const hidden: Own = { level: 'none', mayBePublic: false, because: 'nothing outside reaches it' }
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

function ownExposures(evidence: Evidence, elements: readonly Element[]): readonly Own[] {
  const { graph, model } = evidence
  const { into } = wiringOf(model)
  const standing = elements.map((element) => outsiderAt(graph, element))

  return elements.map((element, place) => {
    if (standing[place] === 'internet') return outThere
    if (typeOf(element) === 'externalEntity') return standing[place] === 'none' ? hidden : foreign

    let fromAnyone = false
    let fromPartner = false
    eachLink(into, place, (caller) => {
      fromAnyone ||= standing[caller] === 'internet'
      fromPartner ||= standing[caller] === 'partner' && caller !== place
    })
    const answer = evidence.answerOf(element, 'publiclyReachable')
    if (answer === 'yes' || (answer === null && fromAnyone)) return open
    const mayBePublic = answer === null
    if (fromPartner) return { level: 'partner', mayBePublic, because: called }
    return mayBePublic ? { ...hidden, mayBePublic } : hidden
  })
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
