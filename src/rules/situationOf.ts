import type { Answer } from '@/model/answer'
import type { Element } from '@/model/element'
import { known, type Derived, type Evidence, type FactTable } from '@/model/facts/evidence'
import { impliedAnswer } from '@/model/facts/impliedAnswers'
import { graphOf } from '@/model/graph'
import type { ElementId } from '@/model/id'
import type { Model } from '@/model/model'
import { subjectKey, type Subject } from '@/model/subject'
import type { PropertyId } from '@/model/vocabulary/properties/properties'
import { anyLlm } from '@/model/facts/llmDriven'
import { assetsAround, assetsOn } from '@/model/facts/sensitivity'
import { answerFact, notAsked, type Answered } from './answerFact'
import type { DerivedFact, FactName } from './condition'
import type { Control } from './control'
import {
  assetsOfElement,
  dataFacts,
  elementFacts,
  spreadFacts,
  type SpreadFact,
} from './derivedFacts'
import { answersOf, overlayOf } from './overlay'
import type { ControlView, Fact, Known, Origin, Reading, Situation } from './situation'

/** The model as the rules see it, with the controls of a view counted. Facts are worked out when asked for. */
export function situationOf(
  model: Model,
  controls: readonly Control[],
  view: ControlView,
): Situation {
  const graph = graphOf(model)
  const overlay = overlayOf(model, graph, controls, view)
  const answers = new Map<string, Map<PropertyId, Fact>>()

  const answered = (subject: Subject): Answered => ({
    subject,
    kind: subject.type === 'element' ? (model.elements[subject.id]?.kind ?? null) : null,
    answers: answersOf(model, subject) ?? {},
    written: overlay.get(subjectKey(subject)),
  })
  const answer = (subject: Subject, property: PropertyId): Fact => {
    const key = subjectKey(subject)
    const facts = answers.get(key) ?? new Map<PropertyId, Fact>()
    answers.set(key, facts)
    const fact = facts.get(property) ?? answerFact(answered(subject), property)
    facts.set(property, fact)
    return fact
  }
  const evidence: Evidence = {
    model,
    graph,
    answerOf: (element, property) =>
      answer({ type: 'element', id: element.id }, property).value as Answer | null,
  }
  const derived = deriver(evidence)

  const answerOrImplied = (subject: Subject, property: PropertyId): Known | Derived => {
    const fact = answer(subject, property)
    if (fact.value !== null || subject.type !== 'element') return fact
    const element = model.elements[subject.id]
    const implied = element && impliedAnswer(evidence, element, property)
    return implied ? known(implied.value, implied.because, implied.through) : fact
  }
  const know = (subject: Subject, name: FactName): Known | Derived | Fact =>
    isDerived(name) ? derived(subject, name) : answerOrImplied(subject, name)

  return {
    model,
    graph,
    view,
    factOf: (subject, name) => withOrigin(model, know(subject, name)),
    read: (subject): Reading => ({ subject, know: (name) => know(subject, name) }),
  }
}

function isDerived(name: FactName): name is DerivedFact {
  return name.startsWith('$')
}

function withOrigin(model: Model, fact: Known | Derived | Fact): Fact {
  if ('origin' in fact) return fact
  return { ...fact, origin: originOf(model, fact) }
}

function originOf(model: Model, fact: Known | Derived): Origin {
  if (!('because' in fact)) return { from: 'kind' }
  const name = fact.through === undefined ? undefined : model.elements[fact.through]?.name
  return { from: 'derived', because: name ? `${fact.because} (“${name}”)` : fact.because }
}

function deriver(evidence: Evidence): (subject: Subject, name: DerivedFact) => Known {
  const { model, graph } = evidence
  const tables = new Map<SpreadFact, FactTable>()
  const facts = new Map<DerivedFact, Map<ElementId, Derived>>()

  const ofElement = (name: DerivedFact, element: Element): Derived => {
    if (isSpread(name)) {
      const table = tables.get(name) ?? spreadFacts[name](evidence)
      tables.set(name, table)
      return table.get(element.id) ?? unknownName
    }
    const cache = facts.get(name) ?? new Map<ElementId, Derived>()
    facts.set(name, cache)
    const fact = cache.get(element.id) ?? makeElementFact(name, element)
    cache.set(element.id, fact)
    return fact
  }
  const makeElementFact = (name: DerivedFact, element: Element): Derived => {
    const data = dataFacts[name]
    if (data) return data.of(assetsOfElement(evidence, element, data.own))
    return elementFacts[name]?.(element, { evidence, fact: ofElement }) ?? unknownName
  }

  return (subject, name) => {
    switch (subject.type) {
      case 'element': {
        const element = model.elements[subject.id]
        return element ? ofElement(name, element) : notAsked
      }
      case 'flow': {
        const flow = model.flows[subject.id]
        if (!flow) return notAsked
        if (name === '$crosses')
          return known([...graph.kindsCrossedBy(flow)], 'of where its ends are')
        if (name === '$direction') return known(graph.directionOf(flow), 'of where its ends are')
        return dataFacts[name]?.of(assetsOn(model, flow.assets)) ?? notAsked
      }
      case 'boundary': {
        const assets = graph.allInside(subject.id).flatMap((e) => assetsAround(model, graph, e))
        return dataFacts[name]?.of(assets) ?? notAsked
      }
      case 'model':
        if (name === '$anyLlm') return anyLlm(evidence)
        return dataFacts[name]?.of(Object.values(model.assets)) ?? notAsked
    }
  }
}

const unknownName: Derived = { value: 'na', because: 'it says nothing here', waitsFor: [] }

function isSpread(name: DerivedFact): name is SpreadFact {
  return Object.hasOwn(spreadFacts, name)
}
