import type { Element } from '@/model/element'
import type { Level } from '@/model/text'
import type { ThreatActor } from '@/model/threatActor'
import { typeOf } from '@/model/vocabulary/elementKinds'
import type { Asked } from '@/rules/finding'
import { isOpenTo } from './useful'
import { givenOut } from './flowMoves'
import type { Moves } from './moveBook'
import type { Ground } from './passable'
import type { Path } from './paths'
import type { Threat } from '../threat'
import { flowUsageOf, type Harm, usageOf } from './usage'
import type { Reliance, WayStep } from './way'

/** The steps of a path, each with all that its actor could rely on. */
export function stepsOf(path: Path, actor: ThreatActor, { guards }: Moves): readonly WayStep[] {
  return path.moves.map(({ kind, flow, at, from, guard }, place): WayStep => {
    const relies = (guards[guard] ?? []).filter((each) => isOpenTo(actor, each))
    const startAsks = place === 0 ? path.asks : []
    const likeliest = relies[0]
    const isSure = startAsks.length === 0 && (guard < 0 || likeliest?.isSure === true)
    return {
      kind,
      flow,
      at,
      from,
      relies,
      // Nobody has rated some; as those that wait, they are told apart by not being sure.
      ease: guard < 0 ? 5 : easeOf(relies),
      isSure,
      asks: isSure ? [] : [...startAsks, ...relies.flatMap(askedBy)],
    }
  })
}

/** The likelihood of the likeliest; of some that nobody has rated, the middle of the scale. */
function easeOf(relies: readonly Reliance[]): Level {
  return relies.find(({ likelihood }) => likelihood !== null)?.likelihood ?? 3
}

/** What must be answered to know whether a threat is one. */
export function askedBy({ threat: { origin } }: Reliance): readonly Asked[] {
  return origin.type === 'finding' ? origin.finding.waitsFor : []
}

/** What the last step of a path does to the asset. */
export function harmsOf({ goal }: Path, steps: readonly WayStep[], ground: Ground) {
  const last = steps.at(-1)
  if (!last) return []
  const { at, from, flow, kind, relies } = last
  const { elements } = ground.situation.model
  const element = at === null ? undefined : elements[at]
  const holder = kind === 'use' && from !== null ? elements[from] : element
  const done = new Set<Harm>(kind === 'ask' && element ? givenOut(element) : [])
  // Rights are used along a flow, too, but by a threat of the element that has them.
  const isOfFlow = kind === 'take' && flow !== null
  for (const { threat } of relies) {
    const harms = isOfFlow ? flowHarms(threat, at !== null) : elementHarms(threat, holder)
    for (const harm of harms) done.add(harm)
  }
  return goal.harms.filter((harm) => done.has(harm))
}

function flowHarms(threat: Threat, isAtReceiver: boolean): readonly Harm[] {
  const usage = flowUsageOf(threat)
  if (!usage) return []
  return isAtReceiver ? usage.harmsAtReceiver : usage.onWire.harms
}

function elementHarms(threat: Threat, element: Element | undefined): readonly Harm[] {
  return (element && usageOf(threat, typeOf(element))?.harms) ?? []
}
