import type { Asset } from '@/model/asset'
import type { Subject } from '@/model/subject'
import { assetClassEntry } from '@/model/vocabulary/assetClasses'
import type { FactName } from '../condition'
import type { Situation } from '../situation'
import { nameOf } from './nameOf'
import { linksTo, type OriginRecord } from './originRecord'

/** What a fact about data looks for in it: the highest level of a dimension, or its classes. */
type DataFact = 'confidentiality' | 'integrity' | 'availability' | 'class'

const lookedFor: { readonly [Name in FactName]?: DataFact } = {
  $C: 'confidentiality',
  $ownC: 'confidentiality',
  $I: 'integrity',
  $ownI: 'integrity',
  $A: 'availability',
  $ownA: 'availability',
  $classes: 'class',
  $ownClasses: 'class',
  $hasData: 'class',
}

/** What a fact looks for in data; null when it is not about data. */
export function dataFact(name: FactName): DataFact | null {
  return lookedFor[name] ?? null
}

/** The data that a fact was read from, each with the record on which it is. */
export function assetsBehind(
  subject: Subject,
  name: FactName,
  situation: Situation,
): readonly OriginRecord[] {
  const { model, factOf } = situation
  const { value } = factOf(subject, name)
  const data = dataFact(name) ?? 'class'
  const counts = (asset: Asset) =>
    data === 'class' || (asset.class !== 'credentials' && asset[data] === value)
  const found = new Map<string, OriginRecord>()
  for (const place of placesOfData(subject, name, situation)) {
    for (const id of assetIdsOn(place, situation)) {
      const asset = model.assets[id]
      if (!asset || !counts(asset) || found.has(id)) continue
      found.set(id, { subject: place, name: `${assetName(asset)} (${nameOf(place, model)})` })
    }
  }
  return found.size > 0 ? [...found.values()] : linksTo([subject], situation)
}

/** Where the data of a record can be: on itself, and unless only its own counts on its flows. */
function placesOfData(subject: Subject, name: FactName, situation: Situation): readonly Subject[] {
  const { model, graph } = situation
  if (subject.type === 'flow') return [subject]
  if (subject.type === 'element') {
    if (name.startsWith('$own')) return [subject]
    const flows = [...graph.flowsInto(subject.id), ...graph.flowsOutOf(subject.id)]
    return [subject, ...flows.map(({ id }): Subject => ({ type: 'flow', id }))]
  }
  const inside =
    subject.type === 'boundary' ? graph.allInside(subject.id) : Object.values(model.elements)
  return inside.flatMap(({ id }) => placesOfData({ type: 'element', id }, name, situation))
}

function assetIdsOn(place: Subject, { model }: Situation) {
  if (place.type === 'element') return model.elements[place.id]?.assets ?? []
  return place.type === 'flow' ? (model.flows[place.id]?.assets ?? []) : []
}

function assetName(asset: Asset): string {
  return asset.name.trim() || assetClassEntry(asset.class).label
}
