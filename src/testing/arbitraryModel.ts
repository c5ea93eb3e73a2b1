import fc from 'fast-check'
import { choicesOf, type Answer } from '@/model/answer'
import { emptyModel } from '@/model/emptyModel'
import { DiagramId, ModelId } from '@/model/id'
import { Model } from '@/model/model'
import { ControlStatus } from '@/model/appliedControl'
import { AssetClass } from '@/model/vocabulary/assetClasses'
import { BoundaryKind } from '@/model/vocabulary/boundaryKinds'
import { ElementKind } from '@/model/vocabulary/elementKinds'
import {
  propertiesOfKind,
  propertiesOn,
  propertyOf,
  type Property,
  type PropertyId,
} from '@/model/vocabulary/properties/properties'

/** What a generated model is made of, at most. */
export interface ModelSize {
  readonly elements?: number
  readonly flows?: number
  readonly boundaries?: number
  readonly assets?: number
  /** The ids of the controls of the catalogue that may be applied; none, when left out. */
  readonly controls?: readonly string[]
}

/**
 * A valid small model: elements of any kind, flows between any two of them (or from one to itself),
 * nested boundaries, data, applied controls, and answers to some of the questions. Ids are `e0`,
 * `f0`, `b0`, `a0` and `c0` on.
 */
export function arbitraryModel({
  elements = 7,
  flows = 10,
  boundaries = 3,
  assets = 3,
  controls = [],
}: ModelSize = {}): fc.Arbitrary<Model> {
  return fc
    .record({
      elements: fc.integer({ min: 1, max: elements }),
      flows: fc.integer({ min: 0, max: flows }),
      boundaries: fc.integer({ min: 0, max: boundaries }),
      assets: fc.integer({ min: 0, max: assets }),
      controls: fc.integer({ min: 0, max: controls.length > 0 ? 3 : 0 }),
    })
    .chain((sizes) => {
      const ids = {
        elements: named('e', sizes.elements),
        boundaries: named('b', sizes.boundaries),
        assets: named('a', sizes.assets),
        flows: named('f', sizes.flows),
      }
      return fc.record({
        answers: arbitraryAnswers(propertiesOn('model')),
        elements: fc.tuple(...ids.elements.map((id) => arbitraryElement(id, ids))),
        flows: fc.tuple(...ids.flows.map((id) => arbitraryFlow(id, ids))),
        boundaries: fc.tuple(...ids.boundaries.map((id, at) => arbitraryBoundary(id, at))),
        assets: fc.tuple(...ids.assets.map(arbitraryAsset)),
        controls: fc.tuple(
          ...named('c', sizes.controls).map((id) => arbitraryControl(id, ids, controls)),
        ),
      })
    })
    .map(({ answers, ...records }) => {
      const empty = emptyModel(
        ModelId.parse('generated'),
        DiagramId.parse('diagram'),
        '2026-01-01T00:00:00.000Z',
      )
      return Model.parse({
        ...empty,
        about: { ...empty.about, answers },
        elements: table(records.elements),
        flows: table(records.flows),
        boundaries: table(records.boundaries),
        assets: table(records.assets),
        controls: table(records.controls),
      })
    })
}

interface Ids {
  readonly elements: readonly string[]
  readonly flows: readonly string[]
  readonly boundaries: readonly string[]
  readonly assets: readonly string[]
}

const common = { description: '', tags: [], kept: null }

function arbitraryElement(id: string, ids: Ids) {
  return fc.constantFrom(...ElementKind.options).chain((kind) =>
    fc.record({
      ...constants({ ...common, id, kind, name: id, details: null }),
      boundary: oneOrNone(ids.boundaries),
      answers: arbitraryAnswers(propertiesOfKind(kind)),
      assets: fc.subarray([...ids.assets]),
      outOfScope: inScopeMostly,
    }),
  )
}

function arbitraryFlow(id: string, ids: Ids) {
  return fc.record({
    ...constants({ ...common, id, name: id }),
    from: fc.constantFrom(...ids.elements),
    to: fc.constantFrom(...ids.elements),
    answers: arbitraryAnswers(propertiesOn('flow')),
    assets: fc.subarray([...ids.assets]),
    outOfScope: inScopeMostly,
  })
}

/** A boundary can only be within an earlier one, so that there is no ring. */
function arbitraryBoundary(id: string, at: number) {
  return fc.record({
    ...constants({ ...common, id, name: id }),
    kind: fc.constantFrom(...BoundaryKind.options),
    parent: oneOrNone(named('b', at)),
    answers: arbitraryAnswers(propertiesOn('boundary')),
  })
}

function arbitraryAsset(id: string) {
  const level = fc.integer({ min: 1, max: 5 })
  return fc.record({
    ...constants({ id, name: id, description: '' }),
    class: fc.constantFrom(...AssetClass.options),
    confidentiality: level,
    integrity: level,
    availability: level,
  })
}

function arbitraryControl(id: string, ids: Ids, controls: readonly string[]) {
  return fc.record({
    ...constants({ id, name: '', evidence: '', owner: '', due: null, notes: '' }),
    control: fc.constantFrom(...controls),
    status: fc.constantFrom(...ControlStatus.options),
    on: fc.oneof(
      fc.constant({ type: 'model' }),
      ...sorted('element', ids.elements),
      ...sorted('flow', ids.flows),
      ...sorted('boundary', ids.boundaries),
    ),
  })
}

function sorted(type: string, ids: readonly string[]) {
  if (ids.length === 0) return []
  return [fc.record({ type: fc.constant(type), id: fc.constantFrom(...ids) })]
}

const inScopeMostly = fc.oneof(
  { weight: 9, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant({ reason: '' }) },
)

/** Answers to about half of some questions. */
function arbitraryAnswers(properties: readonly Property[]) {
  return fc
    .subarray([...properties])
    .chain((asked) => fc.tuple(...asked.map(({ id }) => arbitraryAnswer(id).map((a) => [id, a]))))
    .map((answers) => Object.fromEntries(answers))
}

/** Any answer to a question; *not applicable* now and then. */
export function arbitraryAnswer(id: PropertyId): fc.Arbitrary<Answer> {
  const choices = choicesOf(id)
  const someOf = propertyOf(id).type === 'someOf'
  const answer: fc.Arbitrary<Answer> = someOf
    ? fc.subarray([...choices])
    : fc.constantFrom(...choices)
  return fc.oneof(
    { weight: 9, arbitrary: answer },
    { weight: 1, arbitrary: fc.constant<Answer>('na') },
  )
}

function oneOrNone(ids: readonly string[]) {
  return ids.length === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...ids))
}

function constants<Fields extends Record<string, unknown>>(fields: Fields) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, fc.constant(value)]),
  ) as { readonly [Name in keyof Fields]: fc.Arbitrary<Fields[Name]> }
}

function named(letter: string, size: number): readonly string[] {
  return Array.from({ length: size }, (_, at) => `${letter}${at}`)
}

function table<Item extends { readonly id: string }>(records: readonly Item[]) {
  return Object.fromEntries(records.map((record) => [record.id, record]))
}
