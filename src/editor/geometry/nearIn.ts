import type { Box } from '@/model/diagram'
import { overlap } from './box'
import { layersOf } from './changedMap'
import { SpatialIndex } from './spatialIndex'

/** A side of the squares, in pixels: most of what is looked for is larger than a shape. */
const CELL = 1_024

/** Finds the keys of what overlaps a box, in one map after another. */
export type KeysNear<Key, Value> = (map: ReadonlyMap<Key, Value>, around: Box) => Key[]

/**
 * Finds by a grid that is made once for a map, and used for others that are that one with a few changes
 * too. What has no box is never found.
 */
export function nearIn<Key, Value extends object>(
  boxOf: (value: Value) => Box | null,
): KeysNear<Key, Value> {
  const grids = new WeakMap<ReadonlyMap<Key, Value>, SpatialIndex<Keyed<Key>>>()
  const gridOf = (map: ReadonlyMap<Key, Value>) => {
    const known = grids.get(map)
    if (known) return known
    const grid = new SpatialIndex(keyed(map, boxOf), CELL)
    grids.set(map, grid)
    return grid
  }
  return (map, around) => {
    const { below, above } = layersOf(map)
    const found: Key[] = []
    for (const box of gridOf(below).near(around)) {
      if (overlap(box, around) && !above.has(box.key)) found.push(box.key)
    }
    for (const [key, value] of above) {
      const box = boxOf(value)
      if (box && overlap(box, around)) found.push(key)
    }
    return found
  }
}

interface Keyed<Key> extends Box {
  readonly key: Key
}

function* keyed<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  boxOf: (value: Value) => Box | null,
): Generator<Keyed<Key>> {
  for (const [key, value] of map) {
    const box = boxOf(value)
    if (box) yield { ...box, key }
  }
}
