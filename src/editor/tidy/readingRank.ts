import type { ElementId } from '@/model/id'
import type { Model } from '@/model/model'
import { kindEntry } from '@/model/vocabulary/elementKinds'

interface Link {
  readonly from: ElementId
  readonly to: ElementId
}

type Neighbours = ReadonlyMap<ElementId, readonly ElementId[]>

/**
 * How far along each element comes when flows are followed from the people and the outside services
 * that begin them, which are at 0. What no such way leads to comes beside what it is connected with.
 */
export function readingRanks(
  { elements }: Pick<Model, 'elements'>,
  drawn: readonly ElementId[],
  links: readonly Link[],
): ReadonlyMap<ElementId, number> {
  const next = neighbours(links, 'from', 'to')
  const before = neighbours(links, 'to', 'from')
  const ranks = new Map<ElementId, number>()
  const begins = drawn.filter((id) => {
    const kind = elements[id]?.kind
    if (!kind || !next.has(id) || kind === 'approver') return false
    const { type, group } = kindEntry(kind)
    return type === 'externalEntity' && (group === 'People' || !before.has(id))
  })
  follow(begins, 0, next, ranks)
  for (const id of drawn) {
    if (!ranks.has(id)) follow([id], rankBeside(id, next, before, ranks), next, ranks)
  }
  return ranks
}

/** One behind what leads here, else one ahead of what it leads to. */
function rankBeside(
  id: ElementId,
  next: Neighbours,
  before: Neighbours,
  ranks: ReadonlyMap<ElementId, number>,
): number {
  const of = (ids: readonly ElementId[] = []) => ids.flatMap((one) => ranks.get(one) ?? [])
  const [behind, ahead] = [of(before.get(id)), of(next.get(id))]
  if (behind.length > 0) return Math.min(...behind) + 1
  return ahead.length > 0 ? Math.max(0, Math.min(...ahead) - 1) : 0
}

/** Nearest first, so that each gets the rank of the shortest way to it. */
function follow(
  starts: readonly ElementId[],
  rank: number,
  next: Neighbours,
  ranks: Map<ElementId, number>,
): void {
  for (const id of starts) ranks.set(id, rank)
  const queue = [...starts]
  for (const id of queue) {
    for (const to of next.get(id) ?? []) {
      if (ranks.has(to)) continue
      ranks.set(to, (ranks.get(id) ?? 0) + 1)
      queue.push(to)
    }
  }
}

function neighbours(links: readonly Link[], here: keyof Link, there: keyof Link): Neighbours {
  const found = new Map<ElementId, ElementId[]>()
  for (const link of links) {
    const known = found.get(link[here])
    if (known) known.push(link[there])
    else found.set(link[here], [link[there]])
  }
  return found
}
