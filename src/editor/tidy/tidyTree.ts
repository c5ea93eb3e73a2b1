import type { DataFlow } from '@/model/flow'
import { showsFlow } from '@/model/onDiagram'
import { subjectOfKey } from '../canvas/subjectOfKey'
import type { Size } from '../geometry/resizing'
import { readingRanks } from './readingRank'
import { framesAround, type Scene, type TidyGroup } from './tidyScope'

/** Something that is laid out: an element, or a boundary with what is in it. */
export interface TidyNode {
  readonly key: string
  /** Of an element, or of a boundary without anything in it. */
  readonly size: Size
  /** What is read first comes first. */
  readonly children: readonly TidyNode[]
  /** From child to child, and always ahead, so that nobody has to cut a ring open. */
  readonly links: ReadonlySet<string>
  /** The children that flows reach from before this boundary. */
  readonly enters: ReadonlySet<string>
  /** The children from which flows lead on behind this boundary. */
  readonly leaves: ReadonlySet<string>
}

/** Keys have no spaces in them. */
const linkOf = (from: string, to: string) => `${from} ${to}`

export const endsOf = (link: string): readonly [string, string] => {
  const [from = '', to = ''] = link.split(' ')
  return [from, to]
}

/** The key of what holds everything. */
export const ROOT = 'diagram'

interface Growing extends TidyNode {
  readonly children: TidyNode[]
  readonly links: Set<string>
  readonly enters: Set<string>
  readonly leaves: Set<string>
}

/** A group as a tree: boundaries with what is in them, and the flows at each level. */
export function tidyTree(scene: Scene, free: ReadonlySet<string>, { roots }: TidyGroup): TidyNode {
  const inside = contentsOf(scene, free)
  const ranks = ranksOf(scene, free)
  const nodes = new Map<string, Growing>()
  const order = new Map<string, number>()
  const grow = (key: string, keys: readonly string[]): Growing => {
    const { width = 1, height = 1 } = scene.boxes.get(key) ?? {}
    const sets = { links: new Set<string>(), enters: new Set<string>(), leaves: new Set<string>() }
    const node: Growing = { key, size: { width, height }, children: [], ...sets }
    nodes.set(key, node)
    for (const child of inOrder(scene, keys, (one) => rankOf(one, inside, ranks))) {
      order.set(child, order.size)
      node.children.push(grow(child, inside.get(child) ?? []))
    }
    return node
  }
  const root = grow(ROOT, roots)
  for (const { from, to } of flowsAmong(scene, order)) {
    const [one, other] = [
      lineage(scene, `element:${from}`, nodes),
      lineage(scene, `element:${to}`, nodes),
    ]
    lead(nodes, order, one, other)
  }
  return root
}

/** Notes a flow at the level where its ends part, and in the boundaries that it leaves and enters. */
function lead(
  nodes: ReadonlyMap<string, Growing>,
  order: ReadonlyMap<string, number>,
  one: readonly string[],
  other: readonly string[],
): void {
  const parting = one.findIndex((key, depth) => key !== other[depth])
  const level = nodes.get(one[parting - 1] ?? ROOT)
  const [from = '', ...left] = one.slice(parting)
  const [to = '', ...right] = other.slice(parting)
  const isAhead = (order.get(from) ?? 0) <= (order.get(to) ?? 0)
  level?.links.add(isAhead ? linkOf(from, to) : linkOf(to, from))
  note(nodes, [from, ...left], isAhead ? 'leaves' : 'enters')
  note(nodes, [to, ...right], isAhead ? 'enters' : 'leaves')
}

/** In each boundary on the way to an end of a flow, what of it the flow goes through. */
function note(
  nodes: ReadonlyMap<string, Growing>,
  way: readonly string[],
  how: 'leaves' | 'enters',
): void {
  for (const [depth, key] of way.slice(1).entries()) nodes.get(way[depth] ?? '')?.[how].add(key)
}

/** The boundaries around something from the outside in, and itself. */
function lineage(scene: Scene, key: string, nodes: ReadonlyMap<string, unknown>): string[] {
  const frames = framesAround(scene, key).map((id) => `boundary:${id}`)
  return [...frames.filter((frame) => nodes.has(frame)).toReversed(), key]
}

/** What stands in each boundary that is laid out anew itself. */
function contentsOf(scene: Scene, free: ReadonlySet<string>): ReadonlyMap<string, string[]> {
  const inside = new Map<string, string[]>()
  for (const key of free) {
    const [frame] = framesAround(scene, key)
    if (!frame) continue
    const around = `boundary:${frame}`
    inside.set(around, [...(inside.get(around) ?? []), key])
  }
  return inside
}

function ranksOf(scene: Scene, free: ReadonlySet<string>): ReadonlyMap<string, number> {
  const drawn = [...free].toSorted().flatMap((key) => {
    const subject = subjectOfKey(key)
    return subject?.type === 'element' ? [subject.id] : []
  })
  const ranks = readingRanks(scene.model, drawn, flowsAmong(scene, free))
  return new Map([...ranks].map(([id, rank]) => [`element:${id}`, rank]))
}

/** A boundary comes as early as the first of what is in it. */
function rankOf(
  key: string,
  inside: ReadonlyMap<string, readonly string[]>,
  ranks: ReadonlyMap<string, number>,
): number {
  const within = (inside.get(key) ?? []).map((one) => rankOf(one, inside, ranks))
  return Math.min(ranks.get(key) ?? Infinity, ...within)
}

/** What is read first, of that what is at the top now. */
function inOrder(
  { boxes }: Scene,
  keys: readonly string[],
  rank: (key: string) => number,
): string[] {
  const place = (key: string) => boxes.get(key) ?? { x: 0, y: 0 }
  return keys.toSorted((one, other) => {
    const [a, b] = [place(one), place(other)]
    const byRank = rank(one) === rank(other) ? 0 : rank(one) - rank(other)
    return byRank || a.y - b.y || a.x - b.x || (one < other ? -1 : 1)
  })
}

/** Flows from an element to itself turn around its corner, and need no way. */
function flowsAmong(
  { model, diagram }: Scene,
  drawn: { readonly has: (key: string) => boolean },
): readonly DataFlow[] {
  return Object.values(model.flows).filter((flow) => {
    const { from, to } = flow
    const hasEnds = drawn.has(`element:${from}`) && drawn.has(`element:${to}`)
    return hasEnds && from !== to && showsFlow(diagram, flow)
  })
}
