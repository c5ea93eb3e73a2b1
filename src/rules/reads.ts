import type { Condition, Path, Role } from './condition'
import { insideOf } from './conditionParts'

/** The paths that a condition reads, each once; the boundaries that a flow crosses are its `$crosses`. */
export function readsOf(condition: Condition): readonly Path[] {
  return [...new Set(pathsIn(condition, false))]
}

function pathsIn(condition: Condition, besideNeighbour: boolean): readonly Path[] {
  if ('path' in condition) return [condition.path]
  if (condition.is === 'crosses') return [besideNeighbour ? 'flow.$crosses' : 'self.$crosses']
  const beside = besideNeighbour || condition.is === 'exists'
  return insideOf(condition).flatMap((part) => pathsIn(part, beside))
}

/** Whose neighbours a condition looks at, each role once. */
export function centresOf(condition: Condition): readonly Role[] {
  const inside = insideOf(condition).flatMap(centresOf)
  return [...new Set(condition.is === 'exists' ? [condition.of, ...inside] : inside)]
}

/** How many flows away from its subject a condition can look. The ends of a flow are one away. */
export function reachOf(condition: Condition): number {
  return reachFrom(condition, 0)
}

function reachFrom(condition: Condition, peerAt: number): number {
  if ('path' in condition) return /^(?:source|target)\./.test(condition.path) ? 1 : 0
  if (condition.is === 'exists') {
    const at = { self: 0, source: 1, target: 1, peer: peerAt }[condition.of] + 1
    return Math.max(at, reachFrom(condition.where, at))
  }
  return Math.max(0, ...insideOf(condition).map((part) => reachFrom(part, peerAt)))
}
