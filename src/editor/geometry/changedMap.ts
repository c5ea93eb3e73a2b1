/** When more of a map has changed than this share of it, it is made anew. */
const MUCH = 0.1

/**
 * A map with some entries set anew, without copying all the others: while one thing is dragged a few
 * of thousands change in every frame, and copying a map takes longer than anything that is drawn.
 */
export function changedMap<Key, Value extends object>(
  before: ReadonlyMap<Key, Value>,
  changes: ReadonlyMap<Key, Value>,
): ReadonlyMap<Key, Value> {
  if (changes.size === 0) return before
  const { below, above } = layersOf(before)
  const top = new Map([...above, ...changes])
  if (top.size <= below.size * MUCH) return new Layers(below, top)
  return new Map([...below, ...top])
}

/** The map that a map was made from, and the entries that were set anew since. */
export function layersOf<Key, Value extends object>(
  map: ReadonlyMap<Key, Value>,
): { readonly below: ReadonlyMap<Key, Value>; readonly above: ReadonlyMap<Key, Value> } {
  return map instanceof Layers ? map : { below: map, above: new Map() }
}

/**
 * Finds the keys whose values are in, map after map; of one that is another with a few changes it looks
 * at the changes alone.
 */
export function keysWhere<Key, Value extends object>(
  isIn: (value: Value) => boolean,
): (map: ReadonlyMap<Key, Value>) => Key[] {
  let known: { readonly of: ReadonlyMap<Key, Value>; readonly keys: readonly Key[] } | null = null
  const keysIn = (map: ReadonlyMap<Key, Value>) => {
    const keys: Key[] = []
    for (const [key, value] of map) if (isIn(value)) keys.push(key)
    return keys
  }
  return (map) => {
    const { below, above } = layersOf(map)
    if (known?.of !== below) known = { of: below, keys: keysIn(below) }
    if (above.size === 0) return [...known.keys]
    return [...known.keys.filter((key) => !above.has(key)), ...keysIn(above)]
  }
}

class Layers<Key, Value extends object> implements ReadonlyMap<Key, Value> {
  readonly below: ReadonlyMap<Key, Value>
  readonly above: ReadonlyMap<Key, Value>
  readonly size: number

  constructor(below: ReadonlyMap<Key, Value>, above: ReadonlyMap<Key, Value>) {
    this.below = below
    this.above = above
    let added = 0
    for (const key of above.keys()) if (!below.has(key)) added += 1
    this.size = below.size + added
  }

  get(key: Key): Value | undefined {
    return this.above.get(key) ?? this.below.get(key)
  }

  has(key: Key): boolean {
    return this.above.has(key) || this.below.has(key)
  }

  forEach(act: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this) act(value, key, this)
  }

  *entries(): MapIterator<[Key, Value]> {
    for (const entry of this.below) {
      const above = this.above.get(entry[0])
      yield above === undefined ? entry : [entry[0], above]
    }
    for (const entry of this.above) if (!this.below.has(entry[0])) yield entry
  }

  *keys(): MapIterator<Key> {
    yield* this.below.keys()
    for (const key of this.above.keys()) if (!this.below.has(key)) yield key
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries()
  }
}
