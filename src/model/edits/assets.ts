import { withRecord } from '../applyDifference'
import type { Asset } from '../asset'
import type { AssetId } from '../id'
import type { Model } from '../model'
import type { Subject } from '../subject'
import type { Level } from '../text'
import { type AssetClass, assetClasses } from '../vocabulary/assetClasses'
import { changeElement, changeFlow } from './records'

/** A new asset of a class, with the name and the sensitivity that the class starts from. */
export function assetOfClass(id: AssetId, assetClass: AssetClass): Asset {
  const entry = assetClasses.find((known) => known.id === assetClass) ?? assetClasses[0]
  return {
    id,
    class: assetClass,
    name: entry.label,
    description: '',
    // The vocabulary keeps to the five levels; the schema of a model checks them again.
    confidentiality: entry.confidentiality satisfies Level,
    integrity: entry.integrity satisfies Level,
    availability: entry.availability satisfies Level,
  }
}

/** The model with an asset added. */
export function addAsset(model: Model, asset: Asset): Model {
  return withRecord(model, 'assets', asset.id, asset)
}

/** The model with some fields of an asset changed. */
export function changeAsset(model: Model, id: AssetId, fields: Partial<Asset>): Model {
  const asset = model.assets[id]
  return asset ? withRecord(model, 'assets', id, { ...asset, ...fields, id }) : model
}

const none: readonly AssetId[] = []

/** The assets that an element stores or a flow carries; nothing else has any. */
export function assetsOf(model: Model, subject: Subject): readonly AssetId[] {
  if (subject.type === 'element') return model.elements[subject.id]?.assets ?? none
  if (subject.type === 'flow') return model.flows[subject.id]?.assets ?? none
  return none
}

/** The model with an asset placed on an element or carried by a flow. */
export function placeAsset(model: Model, subject: Subject, asset: AssetId): Model {
  const placed = assetsOf(model, subject)
  if (!(asset in model.assets) || placed.includes(asset)) return model
  return withAssets(model, subject, [...placed, asset])
}

/** The model with an asset no longer on an element or carried by a flow. */
export function unplaceAsset(model: Model, subject: Subject, asset: AssetId): Model {
  const placed = assetsOf(model, subject)
  if (!placed.includes(asset)) return model
  return withAssets(
    model,
    subject,
    placed.filter((id) => id !== asset),
  )
}

function withAssets(model: Model, subject: Subject, assets: AssetId[]): Model {
  if (subject.type === 'element') return changeElement(model, subject.id, { assets })
  if (subject.type === 'flow') return changeFlow(model, subject.id, { assets })
  return model
}
