import type { Box, BoundaryShape, Diagram } from '@/model/diagram'
import type { Element } from '@/model/element'
import type { BoundaryId, NoteId } from '@/model/id'
import type { Model } from '@/model/model'
import { isLocked as isLockedOn } from '@/model/onDiagram'
import { subjectKey } from '@/model/subject'
import { boxAroundPoints } from '../geometry/box'
import type { CanvasNode } from './canvasStore'
import { drawnBox } from './elementSize'
import { drawnNote } from './noteSize'
import type { DrawnSubject } from './subjectOfKey'
import { forgetTextSizes } from './textSize'

/** Elements lie over flows, which lie over notes, which lie over boundaries. */
export const layers = { notes: 80, flows: 100, labels: 150, elements: 200, lines: 90, handles: 210 }

const unclickable = { pointerEvents: 'none' } as const

/** What a node was made from, to know whether it has to be made anew. */
interface Source {
  readonly layout: Box | BoundaryShape
  readonly box: Box
  readonly zIndex: number
  /** Whether it keeps its place. */
  readonly isLocked: boolean
}

const sources = new WeakMap<CanvasNode, Source>()
const liveBoxes = new WeakMap<CanvasNode, Box>()

/**
 * The nodes of a diagram. A node whose place and selection are as before is the very same node, so
 * that only what changed is drawn again, and what is being moved stays where it is.
 */
export function nodesOf(
  model: Model,
  diagram: Diagram,
  before: readonly CanvasNode[],
  selected: ReadonlySet<string>,
): readonly CanvasNode[] {
  const known = new Map(before.map((node) => [node.id, node]))
  const all = [
    ...boundarySources(model, diagram),
    ...noteSources(diagram),
    ...elementSources(model, diagram),
  ]
  const nodes = all.map(({ key, subject, source }) =>
    keptOrMade(known.get(key), subject, source, selected.has(key)),
  )
  const isSame = nodes.length === before.length && nodes.every((node, at) => node === before[at])
  return isSame ? before : nodes
}

interface Sourced {
  readonly key: string
  readonly subject: DrawnSubject
  readonly source: Source
}

function sourced(subject: DrawnSubject, source: Source): Sourced {
  return { key: subjectKey(subject), subject, source }
}

function elementSources(model: Model, diagram: Diagram): Sourced[] {
  return Object.values(model.elements).flatMap((element) => {
    const layout = diagram.elements[element.id]
    return layout
      ? [elementSource(element, layout, isLockedOn(diagram, { type: 'element', id: element.id }))]
      : []
  })
}

function noteSources(diagram: Diagram): Sourced[] {
  return Object.entries(diagram.notes).map(([key, layout]) => {
    // The keys of a diagram's notes are their ids.
    const subject = { type: 'note', id: key as NoteId } as const
    const box = drawnNote(layout)
    return sourced(subject, {
      layout,
      box,
      zIndex: layers.notes,
      isLocked: isLockedOn(diagram, subject),
    })
  })
}

function boundarySources(model: Model, diagram: Diagram): Sourced[] {
  return Object.values(model.boundaries)
    .flatMap(({ id }) => {
      const layout = diagram.boundaries[id]
      if (!layout) return []
      const zIndex = layout.form === 'line' ? layers.lines : depthOf(model, id)
      const subject = { type: 'boundary', id } as const
      const box = shapeBox(layout)
      return [sourced(subject, { layout, box, zIndex, isLocked: isLockedOn(diagram, subject) })]
    })
    .toSorted((one, other) => one.source.zIndex - other.source.zIndex)
}

/** The same nodes with others of them selected; the very same ones where that is as before. */
export function withSelection(
  nodes: readonly CanvasNode[],
  selected: ReadonlySet<string>,
): readonly CanvasNode[] {
  const isAsBefore = ({ id, selected: was }: CanvasNode) => was === selected.has(id)
  if (nodes.every(isAsBefore)) return nodes
  return nodes.map((node) => {
    return isAsBefore(node) ? node : copied(node, { ...node, selected: selected.has(node.id) })
  })
}

/** A copy of a node has the box and the source of it. */
function copied(node: CanvasNode, copy: CanvasNode): CanvasNode {
  const source = sources.get(node)
  if (source) sources.set(copy, source)
  liveBoxes.set(copy, boxOf(node))
  return copy
}

function keptOrMade(
  known: CanvasNode | undefined,
  subject: DrawnSubject,
  source: Source,
  selected: boolean,
): CanvasNode {
  const old = known && sources.get(known)
  const isPlaced = old !== undefined && isSameSource(old, source)
  if (known && isPlaced && known.selected === selected) return known
  const node = known && isPlaced ? { ...known, selected } : makeNode(subject, source, selected)
  sources.set(node, source)
  if (known && isPlaced) liveBoxes.set(node, boxOf(known))
  return node
}

function isSameSource(one: Source, other: Source): boolean {
  if (one === other) return true
  const { width, height } = other.box
  const isSameSize = one.box.width === width && one.box.height === height
  const stands = one.zIndex === other.zIndex && one.isLocked === other.isLocked
  return isSameSize && one.layout === other.layout && stands
}

function makeNode(subject: DrawnSubject, source: Source, selected: boolean) {
  const { layout, box, zIndex } = source
  const node: CanvasNode = {
    id: subjectKey(subject),
    type: subject.type === 'boundary' && 'points' in layout ? 'line' : subject.type,
    data: { subject, isLocked: source.isLocked },
    position: { x: box.x, y: box.y },
    width: box.width,
    height: box.height,
    measured: { width: box.width, height: box.height },
    handles: [],
    zIndex,
    selected,
    ariaRole: 'none',
    domAttributes: { 'aria-roledescription': undefined },
    ...(source.isLocked && { draggable: false }),
    ...(subject.type === 'boundary' && { dragHandle: '.grip', style: unclickable }),
  }
  return node
}

/** The same node in another place or of another size, as it is while it is moved. */
export function withBox(node: CanvasNode, box: Box): CanvasNode {
  const { x, y, width, height } = box
  const next = { ...node, position: { x, y }, width, height, measured: { width, height } }
  const source = sources.get(node)
  if (source) sources.set(next, source)
  return next
}

/** Where a node is just now. */
export function boxOf(node: CanvasNode): Box {
  const known = liveBoxes.get(node)
  if (known) return known
  const { position, width = 1, height = 1 } = node
  const box = { x: position.x, y: position.y, width, height }
  liveBoxes.set(node, box)
  return box
}

/** The box around a boundary, whatever its form. */
export function shapeBox(shape: BoundaryShape): Box {
  if (shape.form === 'line') return whole(boxAroundPoints(shape.points))
  return whole(shape)
}

/** React Flow measures in whole pixels, and draws again when a size is not what it was told. */
function whole({ x, y, width, height }: Box): Box {
  return { x, y, width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) }
}

function depthOf(model: Model, id: BoundaryId): number {
  const seen = new Set<BoundaryId>()
  let around = model.boundaries[id]?.parent ?? null
  while (around && !seen.has(around)) {
    seen.add(around)
    around = model.boundaries[around]?.parent ?? null
  }
  return seen.size
}

let elementsAsMeasured = new WeakMap<Element, Sourced>()

/** Makes every element be measured again, as when the font has arrived. */
export function forgetMeasuredBoxes(): void {
  elementsAsMeasured = new WeakMap()
  forgetTextSizes()
}

function elementSource(element: Element, layout: Box, isLocked: boolean): Sourced {
  const known = elementsAsMeasured.get(element)
  if (known?.source.layout === layout && known.source.isLocked === isLocked) return known
  const source = { layout, box: drawnBox(element, layout), zIndex: layers.elements, isLocked }
  const measured = sourced({ type: 'element', id: element.id }, source)
  elementsAsMeasured.set(element, measured)
  return measured
}
