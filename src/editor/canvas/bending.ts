import type { Point } from '@/model/diagram'
import { arrange } from '@/model/edits/drawing'
import type { FlowId } from '@/model/id'
import type { Workspace } from '@/store/workspace'
import { bendAt, type BendHandle, isFlat, squared, withBend } from '../geometry/bends'
import { type DrawnFlow, withRoute } from '../geometry/flowIndex'
import { linesAround } from '../geometry/flowLines'
import { snapped } from '../geometry/freeSpot'
import { type CanvasStore, canvasOf, type Guide } from './canvasStore'
import { followPointer } from './followPointer'
import { groundOf } from './ground'
import type { Surface } from './useSurface'

/** A bend that is dragged, and the press that began it. */
interface Grabbed {
  readonly handle: BendHandle
  readonly down: PointerEvent
}

/** The pointer has to go this far before it bends a line, in pixels of the window. */
const STILL = 5

/**
 * Drags a bend of a flow, or a new one out of a straight piece. Dragged straight, it is gone. Without
 * dragging it is chosen, so that the keys can move it or take it away.
 */
export function startBending(
  workspace: Workspace,
  id: FlowId,
  { handle, down }: Grabbed,
  surface: Surface,
): void {
  const canvas = canvasOf(workspace)
  const before = canvas.getState()
  const flow = before.flowIndex.flows.get(id)
  if (!flow) return
  const { bends } = flow.route
  let bent: readonly Point[] = bends
  const move = (event: PointerEvent) => {
    const far = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY)
    if (bent === bends && far <= STILL) return
    const point = surface.toDiagram(event)
    const isFree = event.ctrlKey || event.metaKey || !canvas.getState().snaps
    bent = withBend(bends, handle, point)
    canvas.setState({ isDragging: true })
    showBends(canvas, flow, bent)
    if (isFree) return
    const { at, guides } = drawnTo(canvas, id, bent, handle.index)
    bent = withBend(bends, handle, at)
    showBends(canvas, flow, bent)
    canvas.setState({ guides })
  }
  const end = (event: PointerEvent | null) => {
    canvas.setState({ isDragging: false, guides: [] })
    const kept = event && bent !== bends ? withoutFlat(canvas, id, bent, handle.index) : bends
    if (kept !== bends) putBends(workspace, id, kept)
    else if (bent !== bends) {
      const { flowIndex, lines, routings, lanes } = before
      canvas.setState({ flowIndex, lines, routings, lanes })
    }
    const isThere = kept.length >= bends.length && (kept !== bends || !handle.isNew)
    canvas.setState({ bending: event && isThere ? { flow: id, at: 2 * handle.index + 1 } : null })
  }
  followPointer(down, { move, end }, surface)
}

/** Bends a flow where its line is pulled. */
export function startPulling(
  workspace: Workspace,
  id: FlowId,
  down: PointerEvent,
  surface: Surface,
): void {
  const { flowIndex, lines } = canvasOf(workspace).getState()
  const [flow, line] = [flowIndex.flows.get(id), lines.get(id)]
  if (!flow || !line || flow.from === flow.to) return
  const handle = bendAt(line, flow.route.bends, surface.toDiagram(down))
  startBending(workspace, id, { handle, down }, surface)
}

/** Where a bend is drawn to: to level and upright pieces, else to the grid. */
function drawnTo(
  canvas: CanvasStore,
  id: FlowId,
  bends: readonly Point[],
  index: number,
): { readonly at: Point; readonly guides: readonly Guide[] } {
  const points = canvas.getState().lines.get(id)?.points ?? []
  const [start, end] = [points[0], points.at(-1)]
  const bend = bends[index]
  if (!start || !end || !bend) return { at: bend ?? { x: 0, y: 0 }, guides: [] }
  const { at, isLevel, isUpright } = squared(bends, [start, end], index)
  const guides: Guide[] = []
  if (isUpright) guides.push({ axis: 'x', at: at.x })
  if (isLevel) guides.push({ axis: 'y', at: at.y })
  const x = isUpright ? at.x : snapped(at.x)
  const y = isLevel ? at.y : snapped(at.y)
  return { at: { x, y }, guides }
}

/** Takes a bend away. */
export function removeBend(workspace: Workspace, id: FlowId, index: number): void {
  const flow = canvasOf(workspace).getState().flowIndex.flows.get(id)
  canvasOf(workspace).setState({ bending: null })
  if (flow) putBends(workspace, id, flow.route.bends.toSpliced(index, 1))
}

function showBends(canvas: CanvasStore, flow: DrawnFlow, bends: readonly Point[]): void {
  const state = canvas.getState()
  const index = withRoute(state.flowIndex, { ...flow, route: { ...flow.route, bends: [...bends] } })
  const drawing = linesAround(index, groundOf(state), [flow.from, flow.to], state)
  canvas.setState({ flowIndex: index, ...drawing })
}

function withoutFlat(
  canvas: CanvasStore,
  id: FlowId,
  bends: readonly Point[],
  index: number,
): readonly Point[] {
  const points = canvas.getState().lines.get(id)?.points ?? []
  const [start, end] = [points[0], points.at(-1)]
  return start && end && isFlat(start, bends, end, index) ? bends.toSpliced(index, 1) : bends
}

/** Draws a flow with other bends. Steps with the same key are undone together. */
export function putBends(
  workspace: Workspace,
  id: FlowId,
  bends: readonly Point[],
  mergeKey?: string,
): void {
  const { document, session } = workspace
  const route = canvasOf(workspace).getState().flowIndex.flows.get(id)?.route
  if (!route) return
  const { diagram } = session.getState()
  document
    .getState()
    .edit(
      'Bend flow',
      (model) => arrange(model, diagram, { flows: { [id]: { ...route, bends: [...bends] } } }),
      mergeKey,
    )
}
