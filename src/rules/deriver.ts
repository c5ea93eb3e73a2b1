import type { Asset } from '@/model/asset'
import type { Element } from '@/model/element'
import { known, type Derived, type Evidence } from '@/model/facts/evidence'
import type { FactTable } from '@/model/facts/factTable'
import { anyLlm } from '@/model/facts/llmDriven'
import { assetsAround, assetsOn } from '@/model/facts/sensitivity'
import type { TrustDirection } from '@/model/graph'
import type { BoundaryId, ElementId, FlowId } from '@/model/id'
import type { Subject } from '@/model/subject'
import { notAsked } from './answerFact'
import type { DerivedFact } from './condition'
import {
  dataFacts,
  elementFacts,
  isPlain,
  isSpread,
  plainFact,
  spreadFacts,
  type SpreadFact,
} from './derivedFacts'
import { ElementFacts } from './elementFacts'
import type { Known } from './situation'

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
  const factsOf = ({ id }: Element): ElementFacts => {
    const before = workbook.near.get(id)
    if (before) return before
    const facts = new ElementFacts()
    workbook.near.set(id, facts)
    return facts
  }
  const assetsAt = assetsOfLast(evidence)
  const nearFact = (name: DerivedFact, element: Element): Derived => {
    const data = dataFacts[name]
    if (data) return data.of(assetsAt(element, data.own))
    return elementFacts[name]?.(element, { evidence, fact: ofElement }) ?? silent
  }
  const tableOf = (name: SpreadFact): FactTable => {
    const before = workbook.spread.get(name)
    if (before) return before
    const table = spreadFacts[name](evidence)
    workbook.spread.set(name, table)
    return table
  }
  const ofElement = (name: DerivedFact, element: Element): Derived => {
    if (isPlain(name)) return plainFact(name, element, evidence.graph)
    if (isSpread(name)) return tableOf(name).get(element.id) ?? silent
    const facts = factsOf(element)
    const before = facts.get(name)
    if (before) return before
    const fact = nearFact(name, element)
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

/** The data of an element, kept until that of another is asked for: its facts are asked for together. */
function assetsOfLast({ model, graph }: Evidence) {
  let last: { readonly element: Element; readonly around: readonly Asset[] } | undefined
  return (element: Element, own: boolean): readonly Asset[] => {
    if (own) return assetsOn(model, element.assets)
    if (last?.element !== element) last = { element, around: assetsAround(model, graph, element) }
    return last.around
  }
}

/** A fact of flows or of the whole model says nothing about an element. */
const silent: Derived = { value: 'na', because: 'it is not about elements', waitsFor: [] }

function flowFact({ model, graph }: Evidence, id: FlowId, name: DerivedFact): Known | Derived {
  const flow = model.flows[id]
  if (!flow) return notAsked
  if (name === '$crosses') return known([...graph.kindsCrossedBy(flow)], whereItsEndsAre)
  if (name === '$direction') return directions[graph.directionOf(flow)]
  return dataFacts[name]?.of(assetsOn(model, flow.assets)) ?? notAsked
}

const whereItsEndsAre = 'this follows from the boundaries around its ends'

/** The same fact for every flow that goes that way, since a large model holds many. */
const directions: { readonly [D in TrustDirection]: Derived } = {
  none: known('none', whereItsEndsAre),
  inbound: known('inbound', whereItsEndsAre),
  outbound: known('outbound', whereItsEndsAre),
  lateral: known('lateral', whereItsEndsAre),
}

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
