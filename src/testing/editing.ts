import type { Answers } from '@/model/answer'
import type { Element } from '@/model/element'
import type { DataFlow } from '@/model/flow'
import { FlowId } from '@/model/id'
import type { Model } from '@/model/model'
import type { PropertyId } from '@/model/vocabulary/properties/properties'

/** An edit of the kind that its name says, at a place that depends on the turn. */
export type Editing = (model: Model, turn: number) => Model

/** The edits that people make most, each repeatable without end. */
export const oneEditAfterAnother: { readonly [title: string]: Editing } = {
  'an answer about a protection': (model, turn) =>
    answered(model, turn, 'validatesInput', turn % 2 === 0 ? 'yes' : 'no'),
  'an answer about the exposure': (model, turn) =>
    answered(model, turn, 'publiclyReachable', turn % 2 === 0 ? 'yes' : 'no'),
  'an answer about a flow': (model, turn) => {
    const flow = pick(Object.values(model.flows), turn)
    const answers: Answers = { ...flow.answers, encrypted: turn % 2 === 0 ? 'yes' : 'no' }
    return withFlow(model, { ...flow, answers })
  },
  'a new name': (model, turn) => {
    const element = pick(Object.values(model.elements), turn)
    return withElement(model, { ...element, name: `Name ${turn}` })
  },
  'a new flow, or its removal': (model, turn) => {
    const id = FlowId.parse('drawn-just-now')
    const { [id]: drawn, ...flows } = model.flows
    if (drawn) return { ...model, flows }
    const elements = Object.values(model.elements)
    const [from, to] = [pick(elements, turn).id, pick(elements, turn * 7 + 3).id]
    return withFlow(model, { ...pick(Object.values(model.flows), turn), id, from, to })
  },
  'a move to another boundary': (model, turn) => {
    const element = pick(Object.values(model.elements), turn)
    const boundary = pick(Object.values(model.boundaries), turn * 5 + 1).id
    return withElement(model, { ...element, boundary })
  },
}

function answered(model: Model, turn: number, property: PropertyId, value: string): Model {
  const elements = Object.values(model.elements).filter(({ kind }) => kind === 'api')
  const element = pick(elements, turn)
  return withElement(model, { ...element, answers: { ...element.answers, [property]: value } })
}

function withElement(model: Model, element: Element): Model {
  return { ...model, elements: { ...model.elements, [element.id]: element } }
}

function withFlow(model: Model, flow: DataFlow): Model {
  return { ...model, flows: { ...model.flows, [flow.id]: flow } }
}

/** One of them, and another one the next time. */
function pick<Item>(items: readonly Item[], turn: number): Item {
  const item = items[(turn * 31) % items.length]
  if (item === undefined) throw new Error('There is nothing to pick from.')
  return item
}
