import type { Diagram } from '@/model/diagram'
import type { ElementId, FlowId } from '@/model/id'
import type { Model } from '@/model/model'
import { showsFlow } from '@/model/onDiagram'
import { subjectKey } from '@/model/subject'
import { badgesIn } from '@/store/analysisStore'
import type { Workspace } from '@/store/workspace'
import { type FlowIndex, flowIndexOf } from '../geometry/flowIndex'
import { changedMap } from '../geometry/changedMap'
import { linesAround, linesMeanwhile } from '../geometry/flowLines'
import type { Grounded } from '../geometry/ground'
import { boxOf, forgetMeasuredBoxes, nodesOf, withSelection } from './canvasNodes'
import { type CanvasNode, type CanvasState, type CanvasStore, canvasOf } from './canvasStore'
import { brightOf, nearOf } from './emphasis'
import { isTyping, labelsLater } from './labelsLater'
import { groundAfter, groundOf, movedOn, tabsOf } from './ground'
import { AT_ONCE, drawLinesLater, missingLines } from './linesLater'
import { routesMeanwhile } from './routesMeanwhile'

/**
 * Keeps the canvas up with the document, the session and the analysis while it is on screen.
 * Returns the way to stop it.
 */
export function keepCanvas(workspace: Workspace): () => void {
  const canvas = canvasOf(workspace)
  const { ask: placeLabels, stop: stopLabels } = labelsLater(workspace, canvas)
  const draw = () => {
    const { lines, flowIndex } = canvas.getState()
    redraw(workspace, canvas)
    const now = canvas.getState()
    if (now.lines !== lines || now.flowIndex !== flowIndex) placeLabels(isTyping(workspace))
  }
  const emphasize = () => canvas.setState(emphasisIn(workspace))
  const stop = [
    workspace.document.subscribe((now, before) => {
      if (isDrawnAlike(now.model, before.model)) return
      draw()
      if (now.model.flows !== before.model.flows) emphasize()
    }),
    workspace.session.subscribe((now, before) => {
      if (now.selection !== before.selection || now.diagram !== before.diagram) {
        canvas.setState({ bending: null })
        if (now.diagram !== before.diagram) draw()
        else reselect(workspace, canvas)
      }
      emphasize()
    }),
    workspace.analysis.subscribe((now, before) => {
      emphasize()
      if (badgesIn(now) !== badgesIn(before)) placeLabels()
    }),
    canvas.subscribe((now, before) => {
      const isDropped = before.isDragging && !now.isDragging
      if (now.isMid !== before.isMid || now.isFar !== before.isFar || isDropped) placeLabels()
    }),
    drawLinesLater(canvas, placeLabels),
    stopLabels,
  ]
  canvas.setState({ isTouched: matchMedia('(pointer: coarse)').matches })
  const wasFontThere = document.fonts.check(FONT)
  draw()
  // Whoever left the canvas early left labels without a place.
  placeLabels()
  emphasize()
  // Names in another script ask for another part of it.
  let isGone = false
  if (!wasFontThere || document.fonts.status === 'loading') {
    redrawWithFont(() => {
      if (!isGone) draw()
    })
  }
  return () => {
    isGone = true
    for (const end of stop) end()
  }
}

/** The font that names are measured in, at any size. */
const FONT = "600 13px 'Inter Variable'"

/** Whether two states of a model look the same on every diagram. */
function isDrawnAlike(one: Model, other: Model): boolean {
  return (
    one.elements === other.elements &&
    one.flows === other.flows &&
    one.boundaries === other.boundaries &&
    one.diagrams === other.diagrams
  )
}

function emphasisIn(workspace: Workspace): Partial<CanvasState> {
  const { model } = workspace.document.getState()
  const session = workspace.session.getState()
  return {
    bright: brightOf(model, session, workspace.analysis.getState()),
    near: nearOf(canvasOf(workspace).getState().flowIndex, session.selection),
  }
}

function redraw({ document, session }: Workspace, canvas: CanvasStore): void {
  const { model } = document.getState()
  const { diagram: id, selection } = session.getState()
  const diagram = model.diagrams[id]
  if (!diagram) return
  const before = canvas.getState()
  const selected = new Set(selection.map(subjectKey))
  const nodes = nodesOf(model, diagram, before.nodes, selected)
  canvas.setState({ nodes, selected, ...drawn(model, diagram, before, nodes) })
}

/** Nothing but the selection is another: where everything is need not be looked at. */
function reselect({ session }: Workspace, canvas: CanvasStore): void {
  const selected = new Set(session.getState().selection.map(subjectKey))
  const { nodes } = canvas.getState()
  canvas.setState({ selected, nodes: withSelection(nodes, selected) })
}

/** Boxes, flows, lines and labels after the model changed. */
function drawn(
  model: Model,
  diagram: Diagram,
  before: CanvasState,
  nodes: readonly CanvasNode[],
): Partial<CanvasState> {
  const boxes = nodes === before.nodes ? before.boxes : boxesOf(nodes)
  const tabs = tabsOf(model, diagram, before.tabs)
  const flowIndex = indexOf(model, diagram)
  const touched = [
    ...movedOn(before, { boxes, tabs }),
    ...changedEnds(before.flowIndex, flowIndex),
    ...before.unsettled,
  ]
  const kept = {
    lines: withoutGone(before.lines, flowIndex),
    routings: withoutGone(before.routings, flowIndex),
    lanes: before.lanes,
  }
  const areLater = missingLines({ flowIndex, ...kept }) > AT_ONCE
  if (touched.length === 0 || areLater) return { boxes, tabs, flowIndex, ...kept }
  const ground = groundOf({ boxes, tabs })
  const drawing = linesAround(flowIndex, ground, touched, kept)
  return { boxes, tabs, flowIndex, unsettled: new Set(), ...drawing }
}

/** The boxes, lines and labels while something is moved. Labels keep their share of the line. */
export function whileMoved(
  before: CanvasState,
  nodes: readonly CanvasNode[],
  origin: CanvasState,
): Partial<CanvasState> {
  const { tabs } = before
  const changed = nodes.filter((node, at) => node !== before.nodes[at])
  const boxes = changedMap(before.boxes, boxesOf(changed))
  const touched = changed.flatMap(groundedIn)
  // Until all lines are there, those that are follow when the others come.
  if (touched.length === 0 || missingLines(before) > AT_ONCE) return { nodes, boxes }
  const unsettled = new Set([...before.unsettled, ...touched])
  const flowIndex = routesMeanwhile(origin, boxes, unsettled)
  const movedKeys = changed.map(({ id }) => id)
  const ground = groundAfter(before, { boxes, tabs }, movedKeys)
  const drawing = linesMeanwhile(flowIndex, ground, touched, before)
  return { nodes, boxes, flowIndex, unsettled, ...drawing }
}

/** What flows may lead to or go around. */
function groundedIn({ data: { subject } }: CanvasNode): Grounded[] {
  return subject.type === 'element' || subject.type === 'boundary' ? [subject.id] : []
}

function boxesOf(nodes: readonly CanvasNode[]): CanvasState['boxes'] {
  return new Map(nodes.map((node) => [node.id, boxOf(node)]))
}

/** The elements at which a flow came, went or took another way. */
function changedEnds(before: FlowIndex, now: FlowIndex): ElementId[] {
  if (before === now) return []
  return [...endsOfOthers(before, now), ...endsOfOthers(now, before)]
}

/** The ends of the flows of one index that the other has not, or not like that. */
function endsOfOthers(one: FlowIndex, other: FlowIndex): ElementId[] {
  return [...one.flows.values()].flatMap((flow) => {
    const twin = other.flows.get(flow.id)
    const isSame = twin?.from === flow.from && twin.to === flow.to && twin.route === flow.route
    return isSame ? [] : [flow.from, flow.to]
  })
}

function withoutGone<Of>(
  of: ReadonlyMap<FlowId, Of>,
  { flows }: FlowIndex,
): ReadonlyMap<FlowId, Of> {
  const isWhole = [...of.keys()].every((id) => flows.has(id))
  return isWhole ? of : new Map([...of].filter(([id]) => flows.has(id)))
}

let lastIndex: {
  readonly flows: object
  readonly diagram: Diagram
  readonly index: FlowIndex
} | null = null

function indexOf({ flows }: Model, diagram: Diagram): FlowIndex {
  const isSame =
    lastIndex?.flows === flows &&
    lastIndex.diagram.flows === diagram.flows &&
    lastIndex.diagram.leftOut === diagram.leftOut &&
    sameKeys(lastIndex.diagram.elements, diagram.elements)
  if (lastIndex && isSame) return lastIndex.index
  const index = flowIndexOf(flows, diagram.flows, (flow) => showsFlow(diagram, flow))
  lastIndex = { flows, diagram, index }
  return index
}

function sameKeys(one: object, other: object): boolean {
  if (one === other) return true
  const keys = Object.keys(one)
  return keys.length === Object.keys(other).length && keys.every((key) => key in other)
}

/** The sizes of names are known for sure only when the font has arrived. */
function redrawWithFont(draw: () => void): void {
  void document.fonts.ready.then(() => {
    forgetMeasuredBoxes()
    draw()
  })
}
