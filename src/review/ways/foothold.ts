import type { Mode, Places } from './places'
import type { Foothold, Usage } from './usage'
import type { Reliance } from './way'
import type { AssetId } from '@/model/id'
import type { Element } from '@/model/element'
import type { Book } from './moveBook'
import type { Ground } from './passable'

/** A threat that somebody can get by, with how it is used. */
export interface Usable<How> {
  readonly reliance: Reliance
  readonly usage: How
}

const strength: readonly Foothold[] = ['reach', 'inside', 'hold']

/** How much of a foothold each mode is. */
export const footholdOf: { readonly [M in Mode]: Foothold } = {
  reach: 'reach',
  replied: 'reach',
  inside: 'inside',
  hold: 'hold',
  own: 'hold',
}

/** Whether a foothold includes another. */
const suffices = (has: Foothold, needs: Foothold) =>
  strength.indexOf(needs) <= strength.indexOf(has)

/** What gives someone with a foothold at an element the whole of it. */
export function entering(threats: readonly Usable<Usage>[], has: Foothold): readonly Reliance[] {
  return threats.flatMap(({ reliance, usage }) =>
    usage.enters && suffices(has, usage.needs) ? reliance : [],
  )
}

/** The data that is placed on an element; where nobody has placed any, what its flows carry. */
export function dataOn(
  { id, assets }: Element,
  { situation: { graph } }: Ground,
): ReadonlySet<AssetId> {
  if (assets.length > 0) return new Set(assets)
  const flows = [...graph.flowsInto(id), ...graph.flowsOutOf(id)]
  return new Set(flows.flatMap((flow) => flow.assets))
}

/** The goals that are one of some assets. */
export function goalsOn(assets: ReadonlySet<AssetId>, { goals }: Places): readonly number[] {
  return goals.flatMap(({ asset }, at) => (assets.has(asset) ? at : []))
}

/** The guards before the harm of each goal, for each foothold: here, or where the element has access. */
export function harmsBook(
  book: Book,
  threats: readonly Usable<Usage>[],
  isAbroad: boolean,
  { situation: { model } }: Ground,
): (has: Foothold, goal: number) => number {
  const here = threats.filter(({ usage }) => usage.isAbroad === isAbroad)
  const guards = memo((key: string) => {
    const [has, at] = key.split(' ') as [Foothold, string]
    const goal = book.places.goals[Number(at)]
    const isSecret = goal && model.assets[goal.asset]?.class === 'credentials'
    const harmful = here.filter(
      ({ usage }) =>
        suffices(has, usage.needs) &&
        (!isSecret || usage.harmsSecrets) &&
        usage.harms.some((each) => goal?.harms.includes(each)),
    )
    return book.guard(harmful.map(({ reliance }) => reliance))
  })
  return (has, goal) => guards(`${has} ${String(goal)}`)
}

/** A function that works out each answer once. */
export function memo<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}
