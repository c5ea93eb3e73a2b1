import type { Element } from '@/model/element'
import { known, type Derived, type Evidence } from '@/model/facts/evidence'
import type { FactTable } from '@/model/facts/factTable'
import { anyLlm } from '@/model/facts/llmDriven'
import { assetsAround, assetsOn } from '@/model/facts/sensitivity'
import type { BoundaryId, ElementId, FlowId } from '@/model/id'
import type { Subject } from '@/model/subject'
import { notAsked } from './answerFact'
import type { DerivedFact } from './condition'
import {
  assetsOfElement,
  dataFacts,
  elementFacts,
  isPlain,
  isSpread,
  plainFact,
  spreadFacts,
  type SpreadFact,
} from './derivedFacts'
import type { Known } from './situation'

/** The facts of one element that have been worked out so far. */
export type ElementFacts = Map<DerivedFact, Derived>

/** The facts of elements that have been worked out so far. */
export interface Workbook {
  /** Those that spread over the model, each for all elements at once. */
  readonly spread: Map<SpreadFact, FactTable>
  /** Those that hang on an element and what is close to it. */
  readonly near: Map<ElementId, ElementFacts>
}

/** A workbook in which nothing has been worked out. */
export function emptyWorkbook(): Workbook {
  return { spread: new Map(), near: new Map() }
}

/** Works out derived facts when they are asked for. */
export type Derive = (subject: Subject, name: DerivedFact) => Known | Derived

/** Works out facts from the evidence. What stands in the workbook already is taken from there. */
export function deriverOf(evidence: Evidence, workbook: Workbook): Derive {
  const ofElement = (name: DerivedFact, element: Element): Derived => {
    if (isSpread(name)) {
      const table = workbook.spread.get(name) ?? spreadFacts[name](evidence)
      workbook.spread.set(name, table)
      return table.get(element.id) ?? silent
    }
    if (isPlain(name)) return plainFact(name, element, evidence.graph)
    const facts: ElementFacts = workbook.near.get(element.id) ?? new Map()
    workbook.near.set(element.id, facts)
    const fact = facts.get(name) ?? nearFact(evidence, name, element, ofElement)
    facts.set(name, fact)
    return fact
  }
  return (subject, name) => {
    switch (subject.type) {
      case 'element': {
        const element = evidence.model.elements[subject.id]
        return element ? ofElement(name, element) : notAsked
      }
      case 'flow':
        return flowFact(evidence, subject.id, name)
      case 'boundary':
        return boundaryFact(evidence, subject.id, name)
      case 'model':
        return modelFact(evidence, name)
    }
  }
}

function nearFact(
  evidence: Evidence,
  name: DerivedFact,
  element: Element,
  fact: (name: DerivedFact, element: Element) => Derived,
): Derived {
  const data = dataFacts[name]
  if (data) return data.of(assetsOfElement(evidence, element, data.own))
  return elementFacts[name]?.(element, { evidence, fact }) ?? silent
}

/** A fact of flows or of the whole model says nothing about an element. */
const silent: Derived = { value: 'na', because: 'it is not about elements', waitsFor: [] }

function flowFact({ model, graph }: Evidence, id: FlowId, name: DerivedFact): Known | Derived {
  const flow = model.flows[id]
  if (!flow) return notAsked
  if (name === '$crosses') return known([...graph.kindsCrossedBy(flow)], whereItsEndsAre)
  if (name === '$direction') return known(graph.directionOf(flow), whereItsEndsAre)
  return dataFacts[name]?.of(assetsOn(model, flow.assets)) ?? notAsked
}

const whereItsEndsAre = 'this follows from the boundaries around its ends'

function boundaryFact({ model, graph }: Evidence, id: BoundaryId, name: DerivedFact) {
  const boundary = model.boundaries[id]
  if (!boundary) return notAsked
  if (name === '$zone') return known(boundary.kind, 'it was drawn so')
  const data = dataFacts[name]
  if (!data) return notAsked
  return data.of(graph.allInside(id).flatMap((element) => assetsAround(model, graph, element)))
}

function modelFact(evidence: Evidence, name: DerivedFact): Known | Derived {
  if (name === '$anyLlm') return anyLlm(evidence)
  return dataFacts[name]?.of(Object.values(evidence.model.assets)) ?? notAsked
}
