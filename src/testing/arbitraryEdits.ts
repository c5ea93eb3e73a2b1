import fc from 'fast-check'
import type { AppliedControl } from '@/model/appliedControl'
import { ControlStatus } from '@/model/appliedControl'
import type { Element } from '@/model/element'
import type { Model } from '@/model/model'
import { BoundaryKind } from '@/model/vocabulary/boundaryKinds'
import { ElementKind } from '@/model/vocabulary/elementKinds'
import {
  propertiesOfKind,
  propertiesOn,
  type Property,
} from '@/model/vocabulary/properties/properties'
import { arbitraryAnswer } from './arbitraryModel'

/**
 * What to do to a model, told in numbers: which edit, where and with what. Numbers fit every model,
 * so a sequence of them can be made before anything is known of the models it leads to.
 */
export interface Step {
  readonly edit: number
  readonly at: number
  readonly with: number
}

/** A sequence of edits of every sort. */
export function arbitrarySteps(length: number): fc.Arbitrary<readonly Step[]> {
  const number = fc.nat({ max: 10_000 })
  return fc.array(fc.record({ edit: number, at: number, with: number }), {
    minLength: 1,
    maxLength: length,
  })
}

/** The model after a step. A step that finds nothing to work on leaves it as it is. */
export function step(model: Model, { edit, at, with: value }: Step): Model {
  return pick(edits, edit)?.(model, at, value) ?? model
}

type Edit = (model: Model, at: number, value: number) => Model | undefined

const edits: readonly Edit[] = [
  function answerElement(model, at, value) {
    return changeElement(model, at, (element) => ({
      ...element,
      answers: answered(element.answers, propertiesOfKind(element.kind), value),
    }))
  },
  function answerFlow(model, at, value) {
    return changeIn(model, 'flows', at, (flow) => ({
      ...flow,
      answers: answered(flow.answers, propertiesOn('flow'), value),
    }))
  },
  function answerBoundary(model, at, value) {
    return changeIn(model, 'boundaries', at, (boundary) => ({
      ...boundary,
      answers: answered(boundary.answers, propertiesOn('boundary'), value),
    }))
  },
  function answerModel(model, _at, value) {
    const answers = answered(model.about.answers, propertiesOn('model'), value)
    return { ...model, about: { ...model.about, answers } }
  },
  function renameElement(model, at, value) {
    return changeElement(model, at, (element) => ({ ...element, name: `Name ${value}` }))
  },
  function changeKind(model, at, value) {
    const kind = pick(ElementKind.options, value)
    return kind && changeElement(model, at, (element) => ({ ...element, kind }))
  },
  function moveElement(model, at, value) {
    const boundary = pick([null, ...idsIn(model.boundaries)], value) ?? null
    return changeElement(model, at, (element) => ({ ...element, boundary }))
  },
  function switchScope(model, at) {
    return changeElement(model, at, (element) => ({
      ...element,
      outOfScope: element.outOfScope === null ? { reason: '' } : null,
    }))
  },
  function placeData(model, at, value) {
    const asset = pick(idsIn(model.assets), value)
    return asset && changeElement(model, at, (it) => ({ ...it, assets: toggled(it.assets, asset) }))
  },
  function carryData(model, at, value) {
    const asset = pick(idsIn(model.assets), value)
    return (
      asset && changeIn(model, 'flows', at, (it) => ({ ...it, assets: toggled(it.assets, asset) }))
    )
  },
  function rateAsset(model, at, value) {
    const level = pick([1, 2, 3, 4, 5] as const, value) ?? 1
    return changeIn(model, 'assets', at, (asset) => ({ ...asset, confidentiality: level }))
  },
  function addElement(model, at, value) {
    const twin = pick(Object.values(model.elements), at)
    const id = `e${value}`
    return twin && added(model, 'elements', { ...twin, id: id as Element['id'] })
  },
  function removeElement(model, at) {
    return removed(model, 'elements', at)
  },
  function addFlow(model, at, value) {
    const [from, to] = [at, value].map((end) => pick(idsIn(model.elements), end))
    const twin = pick(Object.values(model.flows), at)
    if (!from || !to || !twin) return undefined
    return added(model, 'flows', { ...twin, id: `f${value}` as typeof twin.id, from, to })
  },
  function removeFlow(model, at) {
    return removed(model, 'flows', at)
  },
  function reconnectFlow(model, at, value) {
    const to = pick(idsIn(model.elements), value)
    return to && changeIn(model, 'flows', at, (flow) => ({ ...flow, to }))
  },
  function removeBoundary(model, at) {
    return removed(model, 'boundaries', at)
  },
  function nestBoundary(model, at, value) {
    // Rings are among the results: a merge can make them too.
    const parent = pick([null, ...idsIn(model.boundaries)], value) ?? null
    return changeIn(model, 'boundaries', at, (boundary) => ({ ...boundary, parent }))
  },
  function changeBoundaryKind(model, at, value) {
    const kind = pick(BoundaryKind.options, value)
    return kind && changeIn(model, 'boundaries', at, (boundary) => ({ ...boundary, kind }))
  },
  function changeControl(model, at, value) {
    const status = pick(ControlStatus.options, value)
    return status && changeIn(model, 'controls', at, (control) => ({ ...control, status }))
  },
  function moveControl(model, at, value) {
    const places: readonly AppliedControl['on'][] = [
      { type: 'model' },
      ...idsIn(model.elements).map((id) => ({ type: 'element', id }) as const),
      ...idsIn(model.flows).map((id) => ({ type: 'flow', id }) as const),
      ...idsIn(model.boundaries).map((id) => ({ type: 'boundary', id }) as const),
    ]
    const on = pick(places, value)
    return on && changeIn(model, 'controls', at, (control) => ({ ...control, on }))
  },
  function removeControl(model, at) {
    return removed(model, 'controls', at)
  },
]

type Table = 'elements' | 'flows' | 'boundaries' | 'assets' | 'controls'
type RecordOf<Name extends Table> = Model[Name][keyof Model[Name]] & { readonly id: string }

function changeElement(model: Model, at: number, change: (element: Element) => Element) {
  return changeIn(model, 'elements', at, change)
}

function changeIn<Name extends Table>(
  model: Model,
  name: Name,
  at: number,
  change: (record: RecordOf<Name>) => RecordOf<Name>,
): Model | undefined {
  const record = pick(Object.values(model[name]) as RecordOf<Name>[], at)
  return record && added(model, name, change(record))
}

function added<Name extends Table>(model: Model, name: Name, record: RecordOf<Name>): Model {
  return { ...model, [name]: { ...model[name], [record.id]: record } }
}

function removed(model: Model, name: Table, at: number): Model {
  const gone = pick(Object.keys(model[name]), at)
  const left = Object.entries(model[name]).filter(([id]) => id !== gone)
  return { ...model, [name]: Object.fromEntries(left) }
}

/** One question is answered, answered differently or left open again. */
function answered<Answers extends object>(
  answers: Answers,
  properties: readonly Property[],
  value: number,
): Answers {
  const property = pick(properties, value)
  if (!property) return answers
  const left = Object.entries(answers).filter(([id]) => id !== property.id)
  const [answer] = fc.sample(arbitraryAnswer(property.id), { numRuns: 1, seed: value })
  const given = value % 4 === 0 || answer === undefined ? [] : [[property.id, answer] as const]
  // The entries are those of the answers before, with one that fits its question.
  return Object.fromEntries([...left, ...given]) as Answers
}

function toggled<Item>(items: readonly Item[], item: Item): Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item]
}

function idsIn<Id extends string>(table: Readonly<Record<Id, unknown>>): readonly Id[] {
  // The keys of a table are the ids of its records.
  return Object.keys(table) as Id[]
}

function pick<Item>(items: readonly Item[], number: number): Item | undefined {
  return items[number % items.length]
}
