import type { Element } from '../element'
import { typeOf } from '../vocabulary/elementKinds'
import { answerOrImplied } from './impliedAnswers'
import { ask, known, type Derived, type Evidence, type FactTable } from './evidence'
import { outsiderAt } from './outsiders'
import { placesOf } from './places'
import { spread, type Spread, type Start } from './spread'

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
  const { elements, placeOf } = placesOf(evidence.model)
  const own = elements.map((element) => ownExposure(evidence, element))
  const starts = new Map<number, Start>()
  own.forEach(({ level, mayBePublic }, place) => {
    const element = elements[place]
    if (level !== 'none') starts.set(place, 'sure')
    else if (mayBePublic && element) starts.set(place, [ask(element, 'publiclyReachable')])
  })
  const calledBy = (place: number) => {
    const element = elements[place]
    // People and services outside act for themselves: what reaches them goes no further.
    if (!element || (typeOf(element) === 'externalEntity' && !starts.has(place))) return []
    return evidence.graph.flowsOutOf(element.id).map(({ to }) => placeOf(to))
  }
  const requests = spread(elements.length, starts, calledBy)
  return new Map(
    elements.map((element, place) => [
      element.id,
      exposureAt(evidence, place, own[place] ?? hidden, requests),
    ]),
  )
}

const hidden: Own = { level: 'none', mayBePublic: false, because: 'nothing outside reaches it' }

function ownExposure(evidence: Evidence, element: Element): Own {
  const { graph, model } = evidence
  const standing = outsiderAt(graph, element)
  if (standing === 'internet') {
    return { level: 'internet', mayBePublic: false, because: 'it stands where anyone can act' }
  }
  if (typeOf(element) === 'externalEntity') {
    if (standing === 'none') return hidden
    return { level: 'partner', mayBePublic: false, because: 'another organisation runs it' }
  }
  const answer = answerOrImplied(evidence, element, 'publiclyReachable')
  if (answer === 'yes') {
    return { level: 'internet', mayBePublic: false, because: 'anyone can send requests to it' }
  }
  const fromPartner = graph.flowsInto(element.id).some(({ from }) => {
    const caller = model.elements[from]
    return caller && from !== element.id && outsiderAt(graph, caller) === 'partner'
  })
  const mayBePublic = answer === null
  return fromPartner
    ? { level: 'partner', mayBePublic, because: 'another organisation sends requests to it' }
    : { ...hidden, mayBePublic }
}

function exposureAt(evidence: Evidence, place: number, own: Own, requests: Spread): Derived {
  const { elements } = placesOf(evidence.model)
  const element = elements[place]
  if (!element || own.level === 'internet') return known(own.level, own.because)

  const from = elements[requests.cameFrom(place)]
  const sure = own.level === 'none' && requests.reaches(place) ? 'indirect' : own.level
  const because = from ? 'requests from outside reach it' : own.because
  const upstream = requests.questionsAt(place)
  const self = own.mayBePublic ? [ask(element, 'publiclyReachable')] : []
  if (self.length + upstream.length === 0) return known(sure, because, from?.id)

  const fromOthers = upstream.filter(({ subject }) => !isAbout(subject, element))
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

function isAbout(subject: { readonly type: string; readonly id?: string }, element: Element) {
  return subject.type === 'element' && subject.id === element.id
}
