import type { Asset } from '../asset'
import type { Element } from '../element'
import type { DataFlow } from '../flow'
import type { Graph } from '../graph'
import type { AssetId } from '../id'
import type { Model } from '../model'

/** Confidentiality, integrity and availability. */
export type Dimension = 'confidentiality' | 'integrity' | 'availability'

/** The data placed on a record; an asset that is gone is not there. */
export function assetsOn(model: Model, ids: readonly AssetId[]): readonly Asset[] {
  return ids.flatMap((id) => model.assets[id] ?? [])
}

/** The data on an element and on its flows, each asset once. */
export function assetsAround(model: Model, graph: Graph, element: Element): readonly Asset[] {
  const flows: readonly DataFlow[] = [
    ...graph.flowsInto(element.id),
    ...graph.flowsOutOf(element.id),
  ]
  return assetsOn(model, [...new Set([element, ...flows].flatMap(({ assets }) => assets))])
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
