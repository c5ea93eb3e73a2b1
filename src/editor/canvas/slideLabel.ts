import { arrange } from '@/model/edits/drawing'
import type { FlowId } from '@/model/id'
import type { Workspace } from '@/store/workspace'
import { pointAlong, shareNearest } from '../geometry/line'
import { canvasOf } from './canvasStore'
import { followPointer } from './followPointer'
import type { Surface } from './useSurface'

/** The pointer has to go this far before it moves a label, in pixels of the window. */
const STILL = 5
const ENDS = 0.04

/** Drags the label of a flow along its line. */
export function startSlidingLabel(
  workspace: Workspace,
  id: FlowId,
  down: PointerEvent,
  surface: Surface,
): void {
  const canvas = canvasOf(workspace)
  const before = canvas.getState().labels
  let share: number | null = null
  const move = (event: PointerEvent) => {
    const { lines, labels } = canvas.getState()
    const line = lines.get(id)
    const place = labels.get(id)
    const isStill = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) <= STILL
    if (!line || !place || (share === null && isStill)) return
    const nearest = shareNearest(line, surface.toDiagram(event))
    share = Math.min(1 - ENDS, Math.max(ENDS, Math.round(nearest * 100) / 100))
    const slid = { ...place, share, at: pointAlong(line, share), aside: { x: 0, y: 0 } }
    canvas.setState({ labels: new Map(labels).set(id, slid) })
  }
  const end = (event: PointerEvent | null) => {
    if (event && share !== null) putLabel(workspace, id, share)
    else if (share !== null) canvas.setState({ labels: before })
  }
  followPointer(down, { move, end }, surface)
}

/** Puts the label of a flow somewhere along its line; null lets Corral choose again. */
export function putLabel(workspace: Workspace, id: FlowId, label: number | null): void {
  const { document, session } = workspace
  const route = canvasOf(workspace).getState().flowIndex.flows.get(id)?.route
  if (!route) return
  document
    .getState()
    .edit('Move label', (model) =>
      arrange(model, session.getState().diagram, { flows: { [id]: { ...route, label } } }),
    )
}
