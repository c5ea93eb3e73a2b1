import type { Way } from './way'

/** One way that several actors can go. */
export interface SharedWay {
  /** The first of them, which stands for all. */
  readonly way: Way
  readonly actors: readonly Way['actor'][]
  /** The ways of each of them. */
  readonly ids: readonly Way['id'][]
}

/** Ways along the same records to the same asset as one, with all who can go them; in their order. */
export function sharedWays(ways: readonly Way[]): readonly SharedWay[] {
  const shared = new Map<string, { way: Way; actors: Way['actor'][]; ids: Way['id'][] }>()
  for (const way of ways) {
    const key = [way.asset, way.band, ...way.steps.map(courseOf)].join(' ')
    const known = shared.get(key)
    if (known) {
      known.actors.push(way.actor)
      known.ids.push(way.id)
    } else shared.set(key, { way, actors: [way.actor], ids: [way.id] })
  }
  return [...shared.values()]
}

const courseOf = ({ kind, flow, at, from }: Way['steps'][number]) =>
  [kind, flow, from, at].map((part) => part ?? '').join(':')
