import type { Box, Diagram } from '@/model/diagram'
import type { FlowId } from '@/model/id'
import { atOnce } from '@/model/inPieces'
import type { Model } from '@/model/model'
import { showsFlow } from '@/model/onDiagram'
import type { Picked } from '@/model/subject'
import type { Badge } from '@/review/badges'
import type { ChangeKind } from '@/review/changes/drawn/changeMark'
import type { Analysis } from '@/store/analysisStore'
import { boxOf, nodesOf } from '@/editor/canvas/canvasNodes'
import type { CanvasState } from '@/editor/canvas/canvasStore'
import { labelsOf } from '@/editor/canvas/flowLabels'
import { groundOf, tabsOf } from '@/editor/canvas/ground'
import { linesClear } from '@/editor/canvas/linesClear'
import type { DrawnSubject } from '@/editor/canvas/subjectOfKey'
import { withContents } from '@/editor/drawing/containers'
import { flowIndexOf } from '@/editor/geometry/flowIndex'
import { allLines } from '@/editor/geometry/flowLines'
import type { PictureTheme } from './palette'

/** What a picture is drawn from. */
export interface Pictured {
  readonly model: Model
  readonly diagram: Diagram
  /** Null while the rules have not run: then there are no badges, and notes say the kind alone. */
  readonly analysis: Pick<Analysis, 'situation' | 'badges'> | null
}

/** How a picture is drawn. */
export interface PictureStyle {
  readonly theme: PictureTheme
  readonly hasBadges: boolean
  readonly isTransparent: boolean
  /** Only these, what is within the boundaries among them, and the flows between; null for all. */
  readonly only: readonly Picked[] | null
  /** Numbers, by `subjectKey`, that stand where else the counts of threats do. */
  readonly callouts?: ReadonlyMap<string, number>
  /** What differs from another state, by `subjectKey`; all else steps back. */
  readonly changes?: ReadonlyMap<string, ChangeKind>
}

/** What is open at a record, and the number that a report finds it by. */
export interface Mark extends Badge {
  readonly callout?: number
}

/** Everything on a diagram with its place: what the canvas keeps while it is on screen. */
export interface Scene extends Pictured {
  /** Boundaries from the outside in, then notes, then elements. */
  readonly shapes: readonly { readonly subject: DrawnSubject; readonly box: Box }[]
  /** Of all shapes, by their keys. */
  readonly boxes: ReadonlyMap<string, Box>
  readonly flows: readonly FlowId[]
  readonly lines: CanvasState['lines']
  readonly labels: CanvasState['labels']
  readonly badgeOf: (key: string) => Mark | undefined
}

/** A diagram as the canvas shows it at 100 %, with nothing selected. */
export function sceneOf(pictured: Pictured, { hasBadges, only, callouts }: PictureStyle): Scene {
  const { model, diagram, analysis } = pictured
  const badges = hasBadges ? marksOf(analysis?.badges, callouts) : undefined
  const { nodes, boxes, flowIndex, lines } = placedOn(model, diagram)
  const hasBadge = (key: string) => badges?.has(key) ?? false
  const drawn = { boxes, flowIndex, lines, labels: new Map(), isMid: false }
  const keys = only && keysAround(only, pictured, boxes)
  return {
    ...pictured,
    shapes: nodes.flatMap(({ id, data: { subject } }) => {
      const box = boxes.get(id)
      return box && (!keys || keys.has(id)) ? [{ subject, box }] : []
    }),
    boxes,
    flows: [...lines.keys()].filter((id) => !keys || keys.has(`flow:${id}`)),
    lines,
    labels: labelsOf({ model, diagram, hasBadge }, drawn),
    badgeOf: (key) => badges?.get(key),
  }
}

/** With callouts, what has none has no mark: it has no open threat. */
function marksOf(
  badges: ReadonlyMap<string, Badge> | undefined,
  callouts: PictureStyle['callouts'],
): ReadonlyMap<string, Mark> | undefined {
  if (!badges || !callouts) return badges
  return new Map(
    [...callouts].flatMap(([key, callout]) => {
      const badge = badges.get(key)
      return badge ? [[key, { ...badge, callout }] as const] : []
    }),
  )
}

type Placed = Pick<CanvasState, 'nodes' | 'boxes' | 'flowIndex' | 'lines'>

let last: { readonly model: Model; readonly diagram: Diagram; readonly placed: Placed } | null =
  null

/** Where everything is, which is the same in every style; to lead a thousand flows takes a while. */
function placedOn(model: Model, diagram: Diagram): Placed {
  if (last?.model === model && last.diagram === diagram) return last.placed
  const nodes = nodesOf(model, diagram, [], new Set())
  const boxes = new Map(nodes.map((node) => [node.id, boxOf(node)]))
  const flowIndex = flowIndexOf(model.flows, diagram.flows, (flow) => showsFlow(diagram, flow))
  const tabs = tabsOf(model, diagram, new Map())
  const plain = allLines(flowIndex, groundOf({ boxes, tabs }))
  const drawn = { boxes, tabs, flowIndex, ...plain }
  const { lines } = atOnce(linesClear({ model, diagram }, drawn))
  const placed = { nodes, boxes, flowIndex, lines }
  last = { model, diagram, placed }
  return placed
}

/** The keys of what belongs to a selection: what is in its boundaries, and the flows between. */
function keysAround(
  selection: readonly Picked[],
  { model }: Pictured,
  boxes: ReadonlyMap<string, Box>,
): ReadonlySet<string> {
  const keys = new Set(withContents(model, selection, boxes))
  const isThere = (end: string) => keys.has(end)
  const flows = Object.values(model.flows).map(({ id, from, to }) => ({
    key: `flow:${id}`,
    ends: [`element:${from}`, `element:${to}`],
  }))
  const between = flows.filter(({ key, ends }) => keys.has(key) || ends.every(isThere))
  for (const { key, ends } of between) for (const one of [key, ...ends]) keys.add(one)
  return keys
}
