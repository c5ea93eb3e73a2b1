import type { Point } from '@/model/diagram'
import { arrange } from '@/model/edits/drawing'
import type { FlowId } from '@/model/id'
import type { Workspace } from '@/store/workspace'
import { type BendHandle, isFlat, withBend } from '../geometry/bends'
import { type DrawnFlow, withRoute } from '../geometry/flowIndex'
import { linesAround } from '../geometry/flowLines'
import { snapped } from '../geometry/freeSpot'
import { type CanvasStore, canvasOf } from './canvasStore'
import { followPointer } from './followPointer'
import { groundOf } from './ground'
import type { Surface } from './useSurface'

/** Drags a bend of a flow, or a new one out of a straight piece. Dragged straight, it is gone. */
export function startBending(
  workspace: Workspace,
  id: FlowId,
  { handle, down }: { readonly handle: BendHandle; readonly down: PointerEvent },
  surface: Surface,
): void {
  const canvas = canvasOf(workspace)
  const before = canvas.getState()
  const flow = before.flowIndex.flows.get(id)
  if (!flow) return
  const { bends } = flow.route
  let bent: readonly Point[] = bends
  canvas.setState({ isDragging: true })
  followPointer(
    down,
    {
      move: (event) => {
        const { x, y } = surface.toDiagram(event)
        const snaps = canvas.getState().snaps && !event.ctrlKey && !event.metaKey
        bent = withBend(bends, handle, snaps ? { x: snapped(x), y: snapped(y) } : { x, y })
        showBends(canvas, flow, bent)
      },
      end: (event) => {
        canvas.setState({ isDragging: false })
        if (event && bent !== bends)
          commit(workspace, flow, withoutFlat(canvas, id, bent, handle.index))
        if (!event || bent === bends) {
          const { flowIndex, lines, routings, lanes } = before
          canvas.setState({ flowIndex, lines, routings, lanes })
        }
      },
    },
    surface,
  )
}

/** Takes a bend away. */
export function removeBend(workspace: Workspace, id: FlowId, index: number): void {
  const flow = canvasOf(workspace).getState().flowIndex.flows.get(id)
  if (flow) commit(workspace, flow, flow.route.bends.toSpliced(index, 1))
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

function commit(
  { document, session }: Workspace,
  { id, route }: DrawnFlow,
  bends: readonly Point[],
): void {
  const { diagram } = session.getState()
  document
    .getState()
    .edit('Bend flow', (model) =>
      arrange(model, diagram, { flows: { [id]: { ...route, bends: [...bends] } } }),
    )
}
