import type { Box, BoundaryShape } from '@/model/diagram'
import type { Model } from '@/model/model'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import { kindEntry, typeOf } from '@/model/vocabulary/elementKinds'
import type { Badge } from '@/review/badges'
import type { Analysis } from '@/store/analysisStore'
import type { BadgeBand } from '@/ui/BandBadge'
import { arrowAt } from '../canvas/arrow'
import { boxOf } from '../canvas/canvasNodes'
import type { CanvasNode, CanvasState } from '../canvas/canvasStore'
import type { Line } from '../geometry/line'
import { smoothPath } from '../geometry/smoothLine'

/** An element as the overview draws it. */
export interface SeenElement extends Box {
  readonly key: string
  readonly name: string
  readonly shape: ReturnType<typeof typeOf>
  readonly isOut: boolean
  /** The band of the worst threat there; null for none. */
  readonly band: BadgeBand | null
  /** The same as it is now, where a lens shows something else; absent where it does not. */
  readonly was?: BadgeBand | null
}

/** A boundary as the overview draws it. */
export interface SeenBoundary extends Box {
  readonly key: string
  readonly name: string
  readonly trust: number
  /** The path of one that is drawn as a line; null for one around things. */
  readonly path: string | null
}

/** A flow as the overview draws it: the paths of its line and of its head. */
export interface SeenFlow {
  readonly key: string
  readonly line: string
  readonly head: string
}

/** A note as the overview draws it: that it is there, since nobody can read it from so far. */
export interface SeenNote extends Box {
  readonly key: string
}

/** What is on a diagram, as plain records that can be handed to a worker. */
export interface Scene {
  /** From the outside in. */
  readonly boundaries: readonly SeenBoundary[]
  readonly notes: readonly SeenNote[]
  readonly flows: readonly SeenFlow[]
  readonly elements: readonly SeenElement[]
}

type Shown = Pick<CanvasState, 'nodes' | 'lines'>

/** The scene of a diagram. */
export function sceneOf(
  model: Model,
  shapes: { readonly [id: string]: BoundaryShape },
  badges: Analysis['badges'] | undefined,
  { nodes, lines }: Shown,
): Scene {
  return {
    boundaries: nodes.flatMap((node) => boundaryOf(model, shapes, node) ?? []),
    notes: nodes.flatMap((node) =>
      node.type === 'note' ? [{ ...boxOf(node), key: node.id }] : [],
    ),
    flows: [...lines].map(([id, line]) => ({
      key: `flow:${id}`,
      line: line.path,
      head: headOf(line),
    })),
    elements: nodes.flatMap((node) => elementOf(model, badges, node) ?? []),
  }
}

function elementOf(
  model: Model,
  badges: Analysis['badges'] | undefined,
  node: CanvasNode,
): SeenElement | null {
  const { subject } = node.data
  const element = subject.type === 'element' ? model.elements[subject.id] : undefined
  if (!element) return null
  const badge = badges?.get(node.id)
  return {
    ...boxOf(node),
    key: node.id,
    name: element.name || kindEntry(element.kind).label,
    shape: typeOf(element),
    isOut: element.outOfScope !== null,
    band: badge ? worstOf(badge) : null,
    ...(badge?.was ? { was: worstOf(badge.was) } : {}),
  }
}

const worstOf = ({ count, worst }: Pick<Badge, 'count' | 'worst'>): BadgeBand | null =>
  count > 0 ? (worst ?? 'unrated') : null

function boundaryOf(
  model: Model,
  shapes: { readonly [id: string]: BoundaryShape },
  node: CanvasNode,
): SeenBoundary | null {
  const { subject } = node.data
  const boundary = subject.type === 'boundary' ? model.boundaries[subject.id] : undefined
  if (!boundary) return null
  const shape = shapes[boundary.id]
  const { label, trust } = boundaryKindEntry(boundary.kind)
  return {
    ...boxOf(node),
    key: node.id,
    name: boundary.name || label,
    trust,
    path: shape?.form === 'line' ? smoothPath(shape.points) : null,
  }
}

const heads = new WeakMap<Line, string>()

function headOf(line: Line): string {
  const known = heads.get(line)
  if (known !== undefined) return known
  const head = arrowAt(line.points, 1.8)
  heads.set(line, head)
  return head
}
