import type { NodeChange } from '@xyflow/react'
import { useCallback, useMemo } from 'react'
import type { Box } from '@/model/diagram'
import { useWorkspace, type Workspace } from '@/store/workspace'
import { boundaryAt, withContents } from '../drawing/containers'
import { alignedTo } from '../drawing/alignment'
import { resizeBoundary } from '../drawing/resizeBoundary'
import { boxAround, centreOf, grown, isSameBox } from '../geometry/box'
import { dropMoved } from '../drawing/dropMoved'
import { boxOf, withBox } from './canvasNodes'
import { type CanvasNode, canvasOf } from './canvasStore'
import { whileMoved } from './keepCanvas'
import { subjectOfKey } from './subjectOfKey'

type Change = NodeChange<CanvasNode>

/** What React Flow reports while something is moved or resized, and what becomes of it on drop. */
export function useNodeChanges() {
  const workspace = useWorkspace()
  const gesture = useMemo(() => new Gesture(workspace), [workspace])
  return {
    onNodesChange: useCallback((changes: Change[]) => gesture.follow(changes), [gesture]),
    onNodeDragStart: useCallback(() => gesture.start(), [gesture]),
    onNodeDragStop: useCallback(() => gesture.drop(), [gesture]),
  }
}

/**
 * One move or resize by the pointer. Places live in the canvas until the drop, which is one step of
 * the document. A class, because what was there at its start is needed until its end.
 */
class Gesture {
  private readonly workspace: Workspace
  private before: ReadonlyMap<string, Box> | null = null
  private resized: string | null = null

  constructor(workspace: Workspace) {
    this.workspace = workspace
  }

  private get canvas() {
    return canvasOf(this.workspace)
  }

  start(): void {
    this.before = this.canvas.getState().boxes
    this.canvas.setState({ isDragging: true })
  }

  follow(changes: readonly Change[]): void {
    const isResize = changes.some((change) => change.type === 'dimensions' && change.setAttributes)
    if (isResize) this.resize(changes)
    else this.move(changes)
    const isEnd = changes.some(
      (change) => change.type === 'dimensions' && change.resizing === false,
    )
    if (isEnd && this.resized) this.dropResized(this.resized)
  }

  /** Contents follow their boundary by as much as it moved since the start. */
  private move(changes: readonly Change[]): void {
    const { before } = this
    const moves = changes.flatMap((change) =>
      change.type === 'position' && change.position
        ? [{ ...change, position: change.position }]
        : [],
    )
    const [first] = moves
    const origin = first && before?.get(first.id)
    if (!before || !first || !origin) return
    const keys = withContents(
      this.workspace.document.getState().model,
      moves.flatMap(({ id }) => subjectOfKey(id) ?? []),
    )
    const pulled = { x: first.position.x - origin.x, y: first.position.y - origin.y }
    const { by, guides } = alignedTo(this.canvas.getState(), before, keys, pulled)
    const nodes = this.canvas.getState().nodes.map((node) => {
      const start = keys.has(node.id) ? before.get(node.id) : undefined
      if (!start) return node
      const box = { ...start, x: start.x + by.x, y: start.y + by.y }
      return isSameBox(box, boxOf(node)) ? node : withBox(node, box)
    })
    const dropTarget = this.targetUnder(first.id, keys, nodes)
    this.canvas.setState({ ...whileMoved(this.canvas.getState(), nodes), dropTarget, guides })
  }

  /** The boundary that the record under the pointer would be put into, if that is another than now. */
  private targetUnder(key: string, moved: ReadonlySet<string>, nodes: readonly CanvasNode[]) {
    const { model } = this.workspace.document.getState()
    const diagram = model.diagrams[this.workspace.session.getState().diagram]
    const node = nodes.find(({ id }) => id === key)
    if (!diagram || !node) return null
    const { boxes } = this.canvas.getState()
    const target = boundaryAt(
      diagram,
      (id) => boxes.get(`boundary:${id}`),
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

  private resize(changes: readonly Change[]): void {
    if (!this.before) this.start()
    const nodes = this.canvas.getState().nodes.map((node) => {
      const own = changes.filter((change) => 'id' in change && change.id === node.id)
      return own.length === 0 ? node : this.resizedNode(node, own)
    })
    this.canvas.setState(whileMoved(this.canvas.getState(), nodes))
  }

  /** A boundary never becomes smaller than what is in it. */
  private resizedNode(node: CanvasNode, changes: readonly Change[]): CanvasNode {
    this.resized = node.id
    const wanted = { ...boxOf(node) }
    for (const change of changes) {
      if (change.type === 'position') Object.assign(wanted, change.position)
      if (change.type === 'dimensions') Object.assign(wanted, change.dimensions)
    }
    const contents = boxAround(this.boxesIn(node.id))
    return withBox(node, wholeBox(contents ? aroundBoth(wanted, grown(contents, 8)) : wanted))
  }

  private boxesIn(key: string): Box[] {
    const subject = subjectOfKey(key)
    const { model } = this.workspace.document.getState()
    const { boxes } = this.canvas.getState()
    const inside = subject ? withContents(model, [subject]) : new Set<string>()
    return [...inside].flatMap((id) => (id === key ? [] : (boxes.get(id) ?? [])))
  }

  private dropResized(key: string): void {
    const subject = subjectOfKey(key)
    const box = this.canvas.getState().boxes.get(key)
    this.end()
    if (subject?.type === 'boundary' && box) resizeBoundary(this.workspace, subject.id, box)
  }

  drop(): void {
    const { before } = this
    this.end()
    if (before) dropMoved(this.workspace, before)
  }

  private end(): void {
    this.before = null
    this.resized = null
    this.canvas.setState({ isDragging: false, dropTarget: null, guides: [] })
  }
}

function aroundBoth(one: Box, other: Box): Box {
  return boxAround([one, other]) ?? one
}

function wholeBox({ x, y, width, height }: Box): Box {
  const [left, top] = [Math.round(x), Math.round(y)]
  return {
    x: left,
    y: top,
    width: Math.round(x + width) - left,
    height: Math.round(y + height) - top,
  }
}
