import type { NodeChange } from '@xyflow/react'
import type { Box, Diagram, Point } from '@/model/diagram'
import type { BoundaryId } from '@/model/id'
import type { Workspace } from '@/store/workspace'
import { fetched } from '../commands/fetched'
import { boundaryAt, withContents } from '../drawing/containers'
import { type Align, alignedEdges, aligning } from '../drawing/alignment'
import { dropMoved } from '../drawing/dropMoved'
import { dropOnFlow } from '../drawing/dropOnFlow'
import { offerToHold } from '../drawing/enclosed'
import { fittingBox, resizeTo } from '../drawing/resize'
import { centreOf, isSameBox } from '../geometry/box'
import { changedMap } from '../geometry/changedMap'
import { boxOf, withBox } from './canvasNodes'
import { type CanvasNode, type CanvasState, canvasOf } from './canvasStore'
import { flowToSplit } from './flowUnder'
import { type HeldKeys, noKeys, watchHeldKeys } from './heldKeys'
import { whileMoved } from './keepCanvas'
import { onSecondFinger } from './secondFinger'
import { straightened } from './straightened'
import { subjectOfKey } from './subjectOfKey'

export type Change = NodeChange<CanvasNode>

const copying = () => import('../drawing/dropCopied')
const copied = (workspace: Workspace, before: CanvasState) =>
  fetched(copying, ({ dropCopied }) => dropCopied(workspace, before))(workspace)

interface Moving {
  /** The keys of what moves. */
  readonly keys: ReadonlySet<string>
  readonly align: Align
}

/**
 * One move or resize by the pointer. Places live in the canvas until the drop, which is one step of
 * the document. A class, because what was there at its start is needed until its end.
 */
export class Gesture {
  private readonly workspace: Workspace
  private before: CanvasState | null = null
  private moving: Moving | null = null
  /** What the last step of a move has come to, in writing. */
  private step = ''
  private resized: string | null = null
  /** A resize was broken off, and the pointer goes on dragging all the same. */
  private isBrokenOff = false
  private held: HeldKeys = noKeys
  private stopWatching: (() => void) | null = null
  private fingers = new AbortController()

  constructor(workspace: Workspace) {
    this.workspace = workspace
  }

  private get canvas() {
    return canvasOf(this.workspace)
  }

  start(): void {
    this.isBrokenOff = false
    this.before = this.canvas.getState()
    this.stopWatching ??= watchHeldKeys((held) => {
      this.held = held
    })
    this.fingers.abort()
    this.fingers = new AbortController()
    // Two fingers mean the view.
    onSecondFinger(() => this.breakOff(), this.fingers.signal)
    addEventListener('keydown', (event) => this.escape(event), {
      signal: this.fingers.signal,
      capture: true,
    })
    this.canvas.setState({ isDragging: true })
  }

  follow(changes: readonly Change[]): void {
    const isResize = changes.some((change) => change.type === 'dimensions' && change.setAttributes)
    if (!isResize) this.move(changes)
    else if (!this.isBrokenOff) this.resize(changes)
    const isEnd = changes.some(
      (change) => change.type === 'dimensions' && change.resizing === false,
    )
    if (!isEnd) return
    this.isBrokenOff = false
    if (this.resized) this.dropResized(this.resized)
  }

  private move(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.type === 'position' && change.position) {
        return this.moveTo(change.id, change.position)
      }
    }
  }

  /** Moves a record to a place; what is selected with it and the contents of boundaries follow. */
  moveTo(key: string, place: Point): void {
    const before = this.before?.boxes
    const origin = before?.get(key)
    if (!before || !origin) return
    const { keys, align } = this.movingWith(key, before)
    const pulled = { x: place.x - origin.x, y: place.y - origin.y }
    const snaps = this.canvas.getState().snaps && !this.held.isFree
    const { by, guides, gaps } = this.held.isStraight
      ? straightened(pulled, (along) => align(along, snaps))
      : align(pulled, snaps)
    // From one line of the grid to the next the pointer moves, and nothing else does.
    const step = JSON.stringify([by, guides, gaps, this.held.isCopy])
    if (step === this.step) return
    this.step = step
    const nodes = this.canvas.getState().nodes.map((node) => {
      const start = keys.has(node.id) ? before.get(node.id) : undefined
      if (!start) return node
      const box = { ...start, x: start.x + by.x, y: start.y + by.y }
      return isSameBox(box, boxOf(node)) ? node : withBox(node, box)
    })
    const dropTarget = this.targetUnder(key, keys, nodes)
    const splitTarget = this.held.isCopy ? null : flowToSplit(this.before, keys, by)
    const ghosts = this.held.isCopy ? [...keys].flatMap((one) => before.get(one) ?? []) : []
    this.canvas.setState({
      ...(this.held.isCopy ? this.whileCopied(nodes) : this.whileMoved(nodes)),
      dropTarget,
      splitTarget,
      guides,
      gaps,
      ghosts,
    })
  }

  private whileMoved(nodes: readonly CanvasNode[]): Partial<CanvasState> {
    const now = this.canvas.getState()
    return whileMoved(now, nodes, this.before ?? now)
  }

  /** Flows stay at the originals. */
  private whileCopied(nodes: readonly CanvasNode[]): Partial<CanvasState> {
    const now = this.canvas.getState()
    const { flowIndex, lines, routings, lanes, unsettled } = this.before ?? now
    const changed = nodes.filter((node, at) => node !== now.nodes[at])
    const boxes = changedMap(now.boxes, new Map(changed.map((node) => [node.id, boxOf(node)])))
    return { nodes, boxes, flowIndex, lines, routings, lanes, unsettled }
  }

  /** What moves along with a record, told once: React Flow knows only what is in view. */
  private movingWith(key: string, before: CanvasState['boxes']): Moving {
    if (this.moving) return this.moving
    const { nodes, selected, flowIndex, boxes } = this.canvas.getState()
    const pulled = nodes.filter(({ id, data }) => {
      return id === key || (selected.has(key) && selected.has(id) && !data.isLocked)
    })
    const subjects = pulled.map(({ data }) => data.subject)
    const keys = withContents(this.workspace.document.getState().model, subjects, boxes)
    const flows = [...keys].flatMap((one) => {
      const subject = subjectOfKey(one)
      return subject?.type === 'element' ? (flowIndex.at.get(subject.id) ?? []) : []
    })
    const moved = new Set([...keys, ...flows.map(({ id }) => `flow:${id}`)])
    this.canvas.setState({ moved })
    this.moving = { keys, align: aligning(before, keys) }
    return this.moving
  }

  /** The boundary that the record under the pointer would be put into, if that is another than now. */
  private targetUnder(key: string, moved: ReadonlySet<string>, nodes: readonly CanvasNode[]) {
    const { model } = this.workspace.document.getState()
    const diagram = model.diagrams[this.workspace.session.getState().diagram]
    const node = nodes.find(({ id }) => id === key)
    if (!diagram || !node) return null
    const target = boundaryAt(
      diagram,
      // Those that move are passed over, and the others stand where the model has them.
      (id) => boxIn(diagram.boundaries[id]),
      centreOf(boxOf(node)),
      (id) => moved.has(`boundary:${id}`),
    )
    const subject = subjectOfKey(key)
    const home =
      subject?.type === 'element'
        ? model.elements[subject.id]?.boundary
        : subject?.type === 'boundary' && model.boundaries[subject.id]?.parent
    return target === home ? null : target
  }

  /** React Flow reports the place and the size of the one thing that is resized. */
  private resize(changes: readonly Change[]): void {
    if (!this.before) this.start()
    const now = this.canvas.getState()
    const node = now.nodes.find(({ id }) => changes.some((one) => 'id' in one && one.id === id))
    if (!node) return
    this.resized = node.id
    const start = this.before?.boxes.get(node.id) ?? boxOf(node)
    const dragged = { ...start }
    for (const change of changes) {
      if (change.type === 'position') Object.assign(dragged, change.position)
      if (change.type === 'dimensions') Object.assign(dragged, change.dimensions)
    }
    const snapping = { boxes: now.boxes, snaps: now.snaps && !this.held.isFree }
    const { wanted, guides } = alignedEdges(snapping, node.id, start, dragged)
    const box = fittingBox(this.workspace, node.id, start, { wanted, snaps: false })
    const nodes = now.nodes.map((one) => (one === node ? withBox(node, box) : one))
    this.canvas.setState({ ...this.whileMoved(nodes), guides })
  }

  private dropResized(key: string): void {
    const subject = subjectOfKey(key)
    const box = this.canvas.getState().boxes.get(key)
    const start = this.before?.boxes.get(key)
    this.end()
    if (!subject || !box || !start || isSameBox(box, start)) return
    resizeTo(this.workspace, subject, box)
    if (subject.type === 'boundary') offerToHold(this.workspace, subject.id)
  }

  /** What moves is put back, and stays selected. */
  private escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    this.breakOff()
  }

  /** Puts everything back. */
  breakOff(): void {
    const { before, resized } = this
    this.end()
    if (!before) return
    this.isBrokenOff = resized !== null
    const { nodes, boxes, flowIndex, lines, routings, lanes, unsettled } = before
    this.canvas.setState({ nodes, boxes, flowIndex, lines, routings, lanes, unsettled })
  }

  drop(): void {
    const { before, held } = this
    const { splitTarget } = this.canvas.getState()
    this.end()
    if (before && held.isCopy) void copied(this.workspace, before)
    else if (before && splitTarget) dropOnFlow(this.workspace, before.boxes, splitTarget)
    else if (before) dropMoved(this.workspace, before.boxes)
  }

  private end(): void {
    this.before = null
    this.moving = null
    this.step = ''
    this.resized = null
    this.held = noKeys
    this.stopWatching?.()
    this.stopWatching = null
    this.fingers.abort()
    const targets = { dropTarget: null, splitTarget: null }
    const nothing = { ...targets, guides: [], gaps: [], ghosts: [], moved: new Set<string>() }
    this.canvas.setState({ isDragging: false, ...nothing })
  }
}

function boxIn(shape: Diagram['boundaries'][BoundaryId] | undefined): Box | undefined {
  return shape?.form === 'box' ? shape : undefined
}
