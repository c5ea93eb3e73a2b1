import { atOnce, type InPieces } from '@/model/inPieces'
import { bandOf } from '@/model/riskScale'
import type { ThreatActor } from '@/model/threatActor'
import type { Level } from '@/model/text'
import { bandsFromWorst } from '@/risk/bands'
import type { RiskView } from '@/risk/rating'
import { chainsIn } from './chains'
import type { Moves } from './moveBook'
import { movesIn } from './moves'
import type { Ground } from './passable'
import { mostWays, type Path, pathsOf } from './paths'
import { distancesTo } from './search'
import { harmsOf, stepsOf } from './steps'
import type { Way } from './way'

/**
 * The ways of every threat actor to every asset, the worst first: by the band that the ease of the way
 * and the worth of the asset come to, then what is sure, then the easiest, then the shortest; at most
 * three a pair. The same for any order of the records. Among them stand the chains
 * of agents that leak.
 *
 * A way relies on at least one open threat: using a system as it was meant to be used is no attack.
 */
export function* waysInPieces(
  ground: Ground,
  view: RiskView = 'residual',
): InPieces<readonly Way[]> {
  const moves = yield* movesIn(ground, view)
  const actors = Object.values(ground.situation.model.actors).toSorted(byId)
  const ways: Way[] = []
  if (actors.length > 0 && moves.places.goals.length > 0) {
    const far = farFrom(moves)
    for (const actor of actors) {
      const toAsset = new Map<string, Way[]>()
      for (const path of pathsOf(actor, moves, far)) {
        const way = wayOf(path, actor, moves)
        const others = toAsset.get(way.asset)
        if (others) others.push(way)
        else toAsset.set(way.asset, [way])
        yield
      }
      for (const each of toAsset.values()) ways.push(...bestOf(each))
    }
  }
  return [...ways, ...chainsIn(ground, view)].toSorted(worstFirst)
}

/** The same at once. */
export function waysIn(ground: Ground, view: RiskView = 'residual'): readonly Way[] {
  return atOnce(waysInPieces(ground, view))
}

const byId = (one: { readonly id: string }, other: { readonly id: string }) =>
  one.id < other.id ? -1 : Number(one.id !== other.id)

/** How far every place is from each goal, told once for all actors. */
function farFrom({ places, outOf, toGoal }: Moves): (goal: number) => Int16Array {
  const into: number[][] = Array.from({ length: places.count }, () => [])
  outOf.forEach((moves, from) => {
    for (const { to } of moves) into[to]?.push(from)
  })
  const known = new Map<number, Int16Array>()
  return (goal) => {
    const before = known.get(goal)
    if (before) return before
    into[goal] = [...toGoal(goal).keys()]
    const far = distancesTo(goal, into)
    known.set(goal, far)
    return far
  }
}

function wayOf(path: Path, actor: ThreatActor, moves: Moves): Way {
  const { model } = moves.ground.situation
  const { asset, impact } = path.goal
  const steps = stepsOf(path, actor, moves)
  const ease = Math.min(...steps.map((step) => step.ease)) as Level
  const isSure = steps.every((step) => step.isSure)
  return {
    id: `${actor.id}>${asset}>${impact}>${path.course}`,
    actor: actor.id,
    asset,
    harms: harmsOf(path, steps, moves.ground),
    impact,
    ease,
    band: bandOf(model.about.scale, ease, impact),
    isSure,
    asks: isSure ? [] : steps.flatMap((step) => (step.isSure ? [] : step.asks)),
    steps,
    trifecta: null,
  }
}

/** Of ways that go the same way the worse one; of all the best, in the sense of who comes in. */
function bestOf(ways: readonly Way[]): readonly Way[] {
  const known = new Set<string>()
  const distinct = ways.toSorted(worstFirst).filter(({ id, impact, actor, asset }) => {
    const course = id.slice(`${actor ?? ''}>${asset}>${impact}>`.length)
    const isNew = !known.has(course)
    known.add(course)
    return isNew
  })
  return distinct.slice(0, mostWays)
}

/** Worst band first; sure before possible; then the easiest, the worst for the asset, the shortest. */
export function worstFirst(one: Way, other: Way): number {
  return (
    Number(other.isSure) - Number(one.isSure) ||
    bandsFromWorst.indexOf(one.band) - bandsFromWorst.indexOf(other.band) ||
    other.ease - one.ease ||
    other.impact - one.impact ||
    one.steps.length - other.steps.length ||
    byId(one, other)
  )
}
