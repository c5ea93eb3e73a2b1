import type { ElkNode } from 'elkjs/lib/elk-api'
import type { Box } from '@/model/diagram'
import { boxAround, moved } from '../geometry/box'
import { snapped } from '../geometry/freeSpot'
import { frameFor } from '../geometry/roomIn'
import { type Direction, firstLayer, lastLayer, levelOptions } from './tidyOptions'
import { endsOf, ROOT, type TidyNode } from './tidyTree'

/** Lays one level out, and gives it back with places. */
export type LayOut = (graph: ElkNode) => Promise<ElkNode>

/** The shape that a level should come near to: as a screen, which is wider than it is high. */
const WANTED = 1.6
/** A level that is longer than the first is tried from the top down as well; one that is higher than the second, packed. */
const LONG = 2.2
const HIGH = 0.5
/** With more flows than this to each thing no order shows them well, and looking for one takes minutes. */
const DENSE = 4

/** The boxes of everything in a tree, by `subjectKey`; of a boundary, relative to what is around it. */
export async function layOutTree(
  node: TidyNode,
  layOut: LayOut,
): Promise<ReadonlyMap<string, Box>> {
  const { frame, boxes } = await placed(node, layOut)
  return new Map([...boxes].map(([key, box]) => [key, moved(box, { x: -frame.x, y: -frame.y })]))
}

interface Placed {
  /** Around everything in it. */
  readonly frame: Box
  readonly boxes: ReadonlyMap<string, Box>
}

async function placed(node: TidyNode, layOut: LayOut): Promise<Placed> {
  if (node.children.length === 0) {
    return { frame: { x: 0, y: 0, ...node.size }, boxes: new Map() }
  }
  const entries = await Promise.all(
    node.children.map(async (child) => [child.key, await placed(child, layOut)] as const),
  )
  const inner = new Map(entries)
  const level = await bestLevel(node, inner, layOut)
  const boxes = new Map<string, Box>()
  for (const [key, box] of level) {
    const child = inner.get(key)
    if (!child) continue
    boxes.set(key, box)
    const by = { x: box.x - child.frame.x, y: box.y - child.frame.y }
    for (const [within, its] of child.boxes) boxes.set(within, moved(its, by))
  }
  const around = boxAround(level.values()) ?? { x: 0, y: 0, ...node.size }
  return { frame: node.key === ROOT ? around : frameFor(around), boxes }
}

/**
 * From left to right. Where that is very long and there are boundaries to stack, or where very much
 * would stand in one column, the better of two ways.
 */
async function bestLevel(
  node: TidyNode,
  inner: ReadonlyMap<string, Placed>,
  layOut: LayOut,
): Promise<ReadonlyMap<string, Box>> {
  const boxesOf = async (of: TidyNode, direction: Direction) =>
    levelBoxes(await layOut(levelGraph(of, inner, direction)), inner)
  const across = await boxesOf(node, 'RIGHT')
  const shape = shapeOf(across)
  const hasFrames = node.children.some(({ children }) => children.length > 0)
  const isLong = hasFrames && shape > LONG
  if (!isLong && shape > HIGH) return across
  const other = await (isLong ? boxesOf(node, 'DOWN') : boxesOf(unattached(node), 'RIGHT'))
  return distance(other) < distance(across) ? other : across
}

/** What no flow leads to within the level stands apart, so that it can be packed. */
function unattached(node: TidyNode): TidyNode {
  return { ...node, enters: new Set(), leaves: new Set() }
}

function shapeOf(boxes: ReadonlyMap<string, Box>): number {
  const around = boxAround(boxes.values())
  return around ? around.width / around.height : WANTED
}

const distance = (boxes: ReadonlyMap<string, Box>) => Math.abs(Math.log(shapeOf(boxes) / WANTED))

const BEFORE = 'before'
const AFTER = 'after'

/** One level, with a point before it and one behind it for the flows that come in and lead on. */
function levelGraph(
  { key, children, links, enters, leaves }: TidyNode,
  inner: ReadonlyMap<string, Placed>,
  direction: Direction,
): ElkNode {
  const edges = [
    ...[...enters].map((child) => [BEFORE, child] as const),
    ...(links.size > DENSE * children.length ? [] : [...links].map(endsOf)),
    ...[...leaves].map((child) => [child, AFTER] as const),
  ]
  const nodes = children.map((child): ElkNode => {
    const { width = 1, height = 1 } = inner.get(child.key)?.frame ?? {}
    return { id: child.key, width, height }
  })
  const before = { id: BEFORE, width: 1, height: 1, layoutOptions: firstLayer }
  const after = { id: AFTER, width: 1, height: 1, layoutOptions: lastLayer }
  return {
    id: key,
    layoutOptions: levelOptions(direction, children.length),
    children: [...(enters.size > 0 ? [before] : []), ...nodes, ...(leaves.size > 0 ? [after] : [])],
    edges: edges.map(([from, to], at) => ({ id: `${at}`, sources: [from], targets: [to] })),
  }
}

/** Corners are on the grid. */
function levelBoxes(
  { children = [] }: ElkNode,
  inner: ReadonlyMap<string, Placed>,
): ReadonlyMap<string, Box> {
  return new Map(
    children.flatMap(({ id, x = 0, y = 0, width = 1, height = 1 }) =>
      inner.has(id) ? [[id, { x: snapped(x), y: snapped(y), width, height }] as const] : [],
    ),
  )
}
