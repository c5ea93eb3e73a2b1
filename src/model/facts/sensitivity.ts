import type { Asset } from '../asset'
import type { Element } from '../element'
import type { Graph } from '../graph'
import type { AssetId } from '../id'
import type { Model } from '../model'

/** In what data can be sensitive, by the letters of each. */
export const dimensions = { C: 'confidentiality', I: 'integrity', A: 'availability' } as const

export type Dimension = (typeof dimensions)[keyof typeof dimensions]

const noAssets: readonly Asset[] = []

/** The data placed on a record; an asset that is gone is not there. */
export function assetsOn(model: Model, ids: readonly AssetId[]): readonly Asset[] {
  if (ids.length === 0) return noAssets
  const found: Asset[] = []
  for (const id of ids) {
    const asset = model.assets[id]
    if (asset) found.push(asset)
  }
  return found
}

/** The data on an element and on its flows, each asset once. */
export function assetsAround(model: Model, graph: Graph, element: Element): readonly Asset[] {
  const found: Asset[] = []
  takeFrom(model, element.assets, found)
  for (const { assets } of graph.flowsInto(element.id)) takeFrom(model, assets, found)
  for (const { assets } of graph.flowsOutOf(element.id)) takeFrom(model, assets, found)
  return found
}

function takeFrom(model: Model, ids: readonly AssetId[], found: Asset[]): void {
  for (const id of ids) {
    const asset = model.assets[id]
    if (asset && !found.includes(asset)) found.push(asset)
  }
}

/**
 * The highest level of the data in one dimension, 0 without data. Credentials are left out: rules of
 * their own look after them, and every bot that holds a token would count as holding secrets of people.
 */
export function sensitivity(assets: readonly Asset[], dimension: Dimension): number {
  let highest = 0
  for (const asset of assets) {
    if (asset.class !== 'credentials') highest = Math.max(highest, asset[dimension])
  }
  return highest
}
