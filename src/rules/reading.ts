import { notApplicable, type Answer } from '@/model/answer'
import { known, type Derived, type Evidence } from '@/model/facts/evidence'
import { impliedAnswer } from '@/model/facts/impliedAnswers'
import type { Graph } from '@/model/graph'
import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import type { PropertyId } from '@/model/vocabulary/properties/properties'
import { answerFact, answeredRecord, isAskedOfKind, notAsked } from './answerFact'
import type { DerivedFact, Direction, FactName } from './condition'
import { deriverOf, emptyWorkbook, type Workbook } from './deriver'
import { neighboursOf } from './neighbours'
import type { Overlay } from './overlay'
import { bySort, idOf } from './records'
import type { Fact, Known, NeighbourReading, Reading } from './situation'

/** Everything that is known about the records of a model, each fact worked out once, when it is asked for. */
export interface Readings {
  readonly evidence: Evidence
  readonly overlay: Overlay
  readonly workbook: Workbook
  readonly of: (subject: Subject) => Reading
}

/** The readings of a model under an overlay. Derived facts in the workbook are taken as they are. */
export function readingsOf(
  model: Model,
  graph: Graph,
  overlay: Overlay,
  workbook: Workbook = emptyWorkbook(),
): Readings {
  const evidence: Evidence = {
    model,
    graph,
    answerOf: ({ id, kind }, property) => {
      if (!isAskedOfKind(kind, property)) return notApplicable
      const record = answeredRecord(model, overlay, { type: 'element', id })
      // Properties have answers for values; only derived facts are numbers.
      return record ? (answerFact(record, property).value as Answer | null) : notApplicable
    },
  }
  const derive = deriverOf(evidence, workbook)
  const records = bySort<Reading>()
  const of = (subject: Subject): Reading => {
    const shelf = records[subject.type]
    const reading = shelf.get(idOf(subject))
    if (reading) return reading
    const made = makeReading(subject)
    shelf.set(idOf(subject), made)
    return made
  }
  const makeReading = (subject: Subject): Reading => {
    const record = answeredRecord(model, overlay, subject)
    return {
      subject,
      know: remember((name: FactName): Known => {
        if (!record) return notAsked
        if (isDerived(name)) return derive(subject, name)
        return orImplied(evidence, subject, name, answerFact(record, name))
      }),
      neighbours: remember((direction: Direction) =>
        neighboursOf(model, graph, subject, direction).map(({ peer, flow }): NeighbourReading => ({
          peer: of(peer),
          flow: flow && of(flow),
        })),
      ),
    }
  }
  return { evidence, overlay, workbook, of }
}

function isDerived(name: FactName): name is DerivedFact {
  return name.startsWith('$')
}

/** What the diagram says about an open question, before the question is put to people. */
function orImplied(
  evidence: Evidence,
  subject: Subject,
  property: PropertyId,
  fact: Fact,
): Fact | Derived {
  if (fact.value !== null || subject.type !== 'element') return fact
  const element = evidence.model.elements[subject.id]
  const implied = element && impliedAnswer(evidence, element, property)
  return implied ? known(implied.value, implied.because, implied.through) : fact
}

function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let made: Map<Key, Value> | undefined
  return (key) => {
    const value = made?.get(key)
    if (value !== undefined) return value
    const fresh = make(key)
    made ??= new Map()
    made.set(key, fresh)
    return fresh
  }
}
