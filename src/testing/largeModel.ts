import type { Answers } from '@/model/answer'
import { choicesOf } from '@/model/answer'
import { emptyModel } from '@/model/emptyModel'
import { DiagramId, ModelId } from '@/model/id'
import { Model } from '@/model/model'
import { assetClasses } from '@/model/vocabulary/assetClasses'
import { boundaryKinds } from '@/model/vocabulary/boundaryKinds'
import { elementKinds } from '@/model/vocabulary/elementKinds'
import {
  propertiesOfKind,
  propertiesOn,
  type Property,
} from '@/model/vocabulary/properties/properties'

/** How many elements stand in one inner boundary, and how many inner boundaries in an outer one. */
const perGroup = 10
const perZone = 4

/** Sizes on the diagram, in its pixels. */
const element = { width: 160, height: 72 }
const cell = { width: 220, height: 140 }
const margin = 40
const columns = 5

/**
 * A model of any size for measuring: every kind of element, one and a half flows to each, boundaries
 * in boundaries, a third of the questions answered, everything drawn without overlap. The same number
 * of elements always makes the same model.
 */
export function largeModel(elements: number): Model {
  const random = randomFrom(elements)
  const groups = Math.ceil(elements / perGroup)
  const zones = Math.ceil(groups / perZone)
  const empty = emptyModel(
    ModelId.parse('large'),
    DiagramId.parse('diagram'),
    '2026-01-01T00:00:00.000Z',
  )
  return Model.parse({
    ...empty,
    about: { ...empty.about, title: `A model of ${elements} elements` },
    elements: table(count(elements).map((at) => elementAt(at, random))),
    flows: table(count(Math.round(elements * 1.5)).map((at) => flowAt(at, elements, random))),
    boundaries: table([
      ...count(zones).map((at) => boundaryAt(`zone-${at}`, at, null)),
      ...count(groups).map((at) =>
        boundaryAt(`group-${at}`, at + 4, `zone-${Math.floor(at / perZone)}`),
      ),
    ]),
    assets: table(assetClasses.map(assetOf)),
    diagrams: { diagram: drawn(empty.diagrams, elements, groups, zones) },
  })
}

type Random = () => number

/** Numbers from 0 to 1 that look random and are the same every time (a linear congruence, as in Numerical Recipes). */
function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function elementAt(at: number, random: Random) {
  const entry = elementKinds[at % elementKinds.length] ?? elementKinds[0]
  return {
    id: `element-${at}`,
    kind: entry.id,
    name: `${entry.label} ${at}`,
    description: '',
    boundary: `group-${Math.floor(at / perGroup)}`,
    answers: answersTo(propertiesOfKind(entry.id), random),
    assets: someAssets(random),
    tags: [],
    outOfScope: null,
    details: null,
    kept: null,
  }
}

function flowAt(at: number, elements: number, random: Random) {
  const from = at % elements
  // Mostly to what is near, as in a real system, and now and then far away.
  const distance = 1 + Math.floor(random() * (random() < 0.8 ? perGroup : elements - 1))
  return {
    id: `flow-${at}`,
    from: `element-${from}`,
    to: `element-${(from + distance) % elements}`,
    name: `Flow ${at}`,
    description: '',
    answers: answersTo(propertiesOn('flow'), random),
    assets: someAssets(random),
    tags: [],
    outOfScope: null,
    kept: null,
  }
}

function boundaryAt(id: string, at: number, parent: string | null) {
  const { id: kind, label } = boundaryKinds[at % boundaryKinds.length] ?? boundaryKinds[0]
  const name = `${label} ${id}`
  return { id, kind, name, description: '', parent, answers: {}, tags: [], kept: null }
}

function assetOf({
  id,
  label,
  confidentiality,
  integrity,
  availability,
}: (typeof assetClasses)[number]) {
  const levels = { confidentiality, integrity, availability }
  return { id, class: id, name: label, description: '', ...levels }
}

function someAssets(random: Random): readonly string[] {
  const asset = assetClasses[Math.floor(random() * assetClasses.length)]
  return asset && random() < 0.3 ? [asset.id] : []
}

function answersTo(properties: readonly Property[], random: Random): Answers {
  const answered = properties.filter(() => random() < 1 / 3)
  return Object.fromEntries(
    answered.map(({ id, type }) => {
      const choices = choicesOf(id)
      const choice = choices[Math.floor(random() * choices.length)] ?? 'na'
      return [id, type === 'someOf' ? [choice] : choice]
    }),
  )
}

function drawn(diagrams: Model['diagrams'], elements: number, groups: number, zones: number) {
  return {
    ...Object.values(diagrams)[0],
    elements: Object.fromEntries(
      count(elements).map((at) => [`element-${at}`, { ...placeOfElement(at), ...element }]),
    ),
    boundaries: Object.fromEntries([
      ...count(zones).map((at) => [`zone-${at}`, { form: 'box', ...boxOfZone(at) }]),
      ...count(groups).map((at) => [`group-${at}`, { form: 'box', ...boxOfGroup(at) }]),
    ]),
    flows: {},
  }
}

const group = {
  width: columns * cell.width + 2 * margin,
  height: (perGroup / columns) * cell.height + 2 * margin,
}
const zone = {
  width: group.width + 2 * margin,
  height: perZone * (group.height + margin) + 2 * margin,
}
const zoneColumns = 5

function boxOfZone(at: number) {
  const x = (at % zoneColumns) * (zone.width + margin)
  const y = Math.floor(at / zoneColumns) * (zone.height + margin)
  return { x, y, ...zone }
}

function boxOfGroup(at: number) {
  const { x, y } = boxOfZone(Math.floor(at / perZone))
  const row = at % perZone
  return { x: x + margin, y: y + margin + row * (group.height + margin), ...group }
}

function placeOfElement(at: number) {
  const { x, y } = boxOfGroup(Math.floor(at / perGroup))
  const within = at % perGroup
  return {
    x: x + margin + (within % columns) * cell.width,
    y: y + margin + Math.floor(within / columns) * cell.height,
  }
}

function count(size: number): readonly number[] {
  return Array.from({ length: size }, (_, at) => at)
}

function table<Item extends { readonly id: string }>(records: readonly Item[]) {
  return Object.fromEntries(records.map((record) => [record.id, record]))
}
