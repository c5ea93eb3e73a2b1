import { known, type Derived, type Evidence } from '@/model/facts/evidence'
import { impliedAnswer, isImplied } from '@/model/facts/impliedAnswers'
import type { Graph } from '@/model/graph'
import type { ElementId, FlowId } from '@/model/id'
import type { Model } from '@/model/model'
import { answersOf } from '@/model/answersOf'
import { ShortLists } from '@/model/shortLists'
import type { Subject } from '@/model/subject'
import type { PropertyId } from '@/model/vocabulary/properties/properties'
import {
  answerFact,
  answerOfElement,
  askedOf,
  notAsked,
  type Answered,
  writtenOn,
} from './answerFact'
import { type Direction, type FactName, isDerived } from './condition'
import { deriverOf, emptyWorkbook, type Derive, type Workbook } from './deriver'
import { factIndex } from './factIndex'
import { type FactSlots, factSlots } from './factSlots'
import { eachNeighbour } from './neighbours'
import type { Overlay } from './overlay'
import { bySort, idOf, keptFor } from './records'
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
  const records = bySort<RecordReading>()
  const make = (subject: Subject): RecordReading => {
    const made = new RecordReading(subject, source)
    keptFor(records, subject.type).set(idOf(subject), made)
    return made
  }
  const of = (subject: Subject) =>
    keptFor(records, subject.type).get(idOf(subject)) ?? make(subject)
  const ofElement = (id: ElementId) => records.element.get(id) ?? make({ type: 'element', id })
  const ofFlow = (id: FlowId) => records.flow.get(id) ?? make({ type: 'flow', id })
  const evidence: Evidence = {
    model,
    graph,
    answerOf: (element, property) => answerOfElement(element, property, overlay),
  }
  const derive = deriverOf(evidence, workbook)
  const lists = new ShortLists<NeighbourReading>()
  const source: Source = { evidence, overlay, ofElement, ofFlow, derive, lists }
  return { evidence, overlay, workbook, of }
}

/** Where a reading takes from what it does not know yet. */
interface Source {
  readonly evidence: Evidence
  readonly overlay: Overlay
  readonly ofElement: (id: ElementId) => Reading
  readonly ofFlow: (id: FlowId) => Reading
  readonly derive: Derive
  readonly lists: ShortLists<NeighbourReading>
}

/** A class, because there is one for each record of a large model, and closures for its parts weigh much. */
class RecordReading implements Reading, Answered {
  readonly subject: Subject
  readonly asked: Answered['asked']
  readonly answers: Answered['answers']
  readonly written: Answered['written']
  readonly #source: Source
  readonly #slots: FactSlots
  readonly #facts: (Known | undefined)[]
  #in: readonly NeighbourReading[] | undefined
  #out: readonly NeighbourReading[] | undefined
  #adjacent: readonly NeighbourReading[] | undefined

  constructor(subject: Subject, source: Source) {
    this.subject = subject
    this.#source = source
    const { model } = source.evidence
    const answers = answersOf(model, subject)
    this.asked = answers ? askedOf(model, subject) : nothingAsked
    this.answers = answers ?? noAnswers
    this.written = writtenOn(source.overlay, subject)
    this.#slots = factSlots(this.asked)
    this.#facts = this.#slots.noFacts()
  }

  know(name: FactName, index = factIndex(name)): Known {
    const slot = this.#slots.slotOf(name, index)
    return slot < 0 ? notAsked : (this.#facts[slot] ??= this.#workOut(name))
  }

  neighbours(direction: Direction): readonly NeighbourReading[] {
    switch (direction) {
      case 'in':
        return (this.#in ??= this.#look(direction))
      case 'out':
        return (this.#out ??= this.#look(direction))
      case 'adjacent':
        return (this.#adjacent ??= this.#lookAround())
    }
  }

  /** What is around an element stands on either side of it. */
  #lookAround(): readonly NeighbourReading[] {
    if (this.subject.type !== 'element') return this.#look('adjacent')
    return [...this.neighbours('in'), ...this.neighbours('out')]
  }

  #workOut(name: FactName): Known {
    if (isDerived(name)) return this.#source.derive(this.subject, name)
    const fact = answerFact(this, name)
    return isImplied(name) ? orImplied(this.#source.evidence, this.subject, name, fact) : fact
  }

  #look(direction: Direction): readonly NeighbourReading[] {
    const { evidence, ofElement, ofFlow, lists } = this.#source
    eachNeighbour(evidence, this.subject, direction, (peer, flow) => {
      lists.add({ peer: ofElement(peer), flow: flow && ofFlow(flow) })
    })
    return lists.take()
  }
}

const nothingAsked: Answered['asked'] = new Map()
const noAnswers: Answered['answers'] = {}

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
