import type { Answers } from '@/model/answer'
import { emptyModel } from '@/model/emptyModel'
import { DiagramId, ModelId } from '@/model/id'
import { Model } from '@/model/model'
import {
  assetClasses,
  type AssetClass,
  type AssetClassEntry,
} from '@/model/vocabulary/assetClasses'
import { BoundaryKind } from '@/model/vocabulary/boundaryKinds'
import type { ElementKind } from '@/model/vocabulary/elementKinds'
import {
  isAskedOf,
  BuiltInPropertyId,
  propertyOf,
  type Property,
} from '@/model/vocabulary/properties/properties'
import type { PropertyOwner } from '@/model/vocabulary/properties/property'
import type { Mitigation } from './rule'

/** The kind of a boundary; where there are several of a kind, the kind and a name: `tenant one`. */
export type BoundaryName = BoundaryKind | `${BoundaryKind} ${string}`

/** Where data is, and how confidential, correct and present it must be if not as its class has it. */
export interface PlacedAsset {
  readonly on: readonly string[]
  readonly confidentiality?: number
  readonly integrity?: number
  readonly availability?: number
}

/**
 * A model in short: every record is known by the name it has here, and what is left out has not been
 * said. It is plain data, so that examples can be shown as well as tested.
 */
export interface Sketch {
  readonly elements?: { readonly [name: string]: ElementKind | readonly [ElementKind, Answers] }
  /** What each boundary holds: elements, and other boundaries. */
  readonly inside?: { readonly [Name in BoundaryName]?: readonly string[] }
  /** The answers of boundaries that are named in `inside`. */
  readonly boundaries?: { readonly [Name in BoundaryName]?: Answers }
  readonly flows?: {
    readonly [name: string]: `${string} -> ${string}` | readonly [`${string} -> ${string}`, Answers]
  }
  /** The elements and flows that each class of data is on. */
  readonly assets?: { readonly [Class in AssetClass]?: readonly string[] | PlacedAsset }
  /** The answers about the whole model. */
  readonly model?: Answers
  /** Controls in place, each with the record it is on, or `model`. */
  readonly controls?: readonly (readonly [Mitigation['control'], string])[]
}

/** Draws the model. Throws when the sketch names something that it does not have, or answers what is not asked. */
export function sketch(drawing: Sketch): Model {
  const empty = emptyModel(
    ModelId.parse('sketch'),
    DiagramId.parse('diagram'),
    '2026-01-01T00:00:00.000Z',
  )
  return Model.parse({
    ...empty,
    about: { ...empty.about, answers: checked('model', drawing.model ?? {}, isAskedOn('model')) },
    elements: elementsOf(drawing),
    flows: flowsOf(drawing),
    boundaries: boundariesOf(drawing),
    assets: assetsOf(drawing),
    controls: controlsOf(drawing),
  })
}

const common = { description: '', tags: [], kept: null }

function elementsOf(drawing: Sketch) {
  return mapped(drawing.elements, (name, entry) => {
    const [kind, given] = typeof entry === 'string' ? [entry, {}] : entry
    const answers = checked(name, given, (property) => isAskedOf(property, kind))
    const boundary = boundaryOf(name, drawing)
    const assets = assetsOn(name, drawing)
    const own = { boundary, answers, assets, outOfScope: null, details: null }
    return { ...common, id: name, name, kind, ...own }
  })
}

function flowsOf(drawing: Sketch) {
  return mapped(drawing.flows, (name, entry) => {
    const [ends, given] = typeof entry === 'string' ? [entry, {}] : entry
    const answers = checked(name, given, isAskedOn('flow'))
    const [from = '', to = ''] = ends.split(' -> ')
    for (const end of [from, to]) mustBeIn(drawing.elements, end, `the flow “${name}”`)
    const assets = assetsOn(name, drawing)
    return { ...common, id: name, name, from, to, answers, assets, outOfScope: null }
  })
}

function boundariesOf(drawing: Sketch) {
  for (const [name, members] of Object.entries(drawing.inside ?? {})) {
    const known = { ...drawing.elements, ...drawing.inside }
    for (const member of members ?? []) mustBeIn(known, member, `the boundary “${name}”`)
  }
  for (const name of Object.keys(drawing.boundaries ?? {})) {
    mustBeIn(drawing.inside, name, 'the answers of boundaries')
  }
  const entries = Object.keys(drawing.inside ?? {}).map((name) => {
    const id = boundaryId(name)
    const given = { ...drawing.boundaries }[name as BoundaryName] ?? {}
    const answers = checked(name, given, isAskedOn('boundary'))
    const parent = boundaryOf(name, drawing)
    return [id, { ...common, id, name, kind: kindOfBoundary(name), parent, answers }]
  })
  return Object.fromEntries(entries)
}

function assetsOf(drawing: Sketch) {
  return mapped(drawing.assets, (name, placed) => {
    const entry: AssetClassEntry | undefined = assetClasses.find(({ id }) => id === name)
    if (!entry) throw new Error(`“${name}” is not a class of data.`)
    for (const place of placesOf(placed)) {
      mustBeIn({ ...drawing.elements, ...drawing.flows }, place, `the asset “${name}”`)
    }
    const { confidentiality, integrity, availability } = { ...entry, ...levelsOf(placed) }
    const levels = { confidentiality, integrity, availability }
    return { id: name, class: name, name: entry.label, description: '', ...levels }
  })
}

function controlsOf(drawing: Sketch) {
  const entries = (drawing.controls ?? []).map(([control, on], index) => {
    const id = `control-${index + 1}`
    const rest = { name: '', evidence: '', owner: '', due: null, notes: '' }
    return [id, { id, control, on: subjectOf(on, drawing), status: 'implemented', ...rest }]
  })
  return Object.fromEntries(entries)
}

/** The record that goes by a name in a sketch. */
export function subjectOf(name: string, drawing: Sketch) {
  if (name === 'model') return { type: 'model' as const }
  if (drawing.elements && name in drawing.elements) return { type: 'element' as const, id: name }
  if (drawing.flows && name in drawing.flows) return { type: 'flow' as const, id: name }
  mustBeIn(drawing.inside, name, 'the sketch')
  return { type: 'boundary' as const, id: boundaryId(name) }
}

const boundaryId = (name: string) => name.replaceAll(' ', '-')

function kindOfBoundary(name: string): string {
  const kind = BoundaryKind.options.find((each) => name === each || name.startsWith(`${each} `))
  if (!kind) throw new Error(`“${name}” does not begin with a kind of boundary.`)
  return kind
}

function boundaryOf(member: string, { inside }: Sketch): string | null {
  const around = Object.entries(inside ?? {}).find(([, members]) => members?.includes(member))
  return around ? boundaryId(around[0]) : null
}

function assetsOn(name: string, { assets }: Sketch): string[] {
  const here = Object.entries(assets ?? {}).filter(([, placed]) => placesOf(placed).includes(name))
  return here.map(([assetClass]) => assetClass)
}

const placesOf = (placed: readonly string[] | PlacedAsset) => ('on' in placed ? placed.on : placed)
const levelsOf = (placed: readonly string[] | PlacedAsset) => ('on' in placed ? placed : {})

const isAskedOn =
  (owner: PropertyOwner) =>
  ({ on }: Property) =>
    on === owner

/** The answers as they are, once it is clear that each is asked there. */
function checked(name: string, answers: Answers, isAsked: (property: Property) => boolean) {
  for (const id of BuiltInPropertyId.options) {
    if (answers[id] === undefined || isAsked(propertyOf(id))) continue
    throw new Error(`“${id}” is not asked of “${name}”.`)
  }
  return answers
}

function mapped<Entry>(
  entries: { readonly [name: string]: Entry } | undefined,
  draw: (name: string, entry: Entry) => object,
) {
  const drawn = Object.entries(entries ?? {}).map(([name, entry]) => [name, draw(name, entry)])
  return Object.fromEntries(drawn)
}

function mustBeIn(known: object | undefined, name: string, where: string): void {
  if (!known || !(name in known)) throw new Error(`There is no “${name}” for ${where}.`)
}
