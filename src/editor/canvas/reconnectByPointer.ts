import type { Side } from '@/model/diagram'
import type { ElementId, FlowId } from '@/model/id'
import type { Workspace } from '@/store/workspace'
import { leadElsewhere } from '../drawing/leadElsewhere'
import { canvasOf } from './canvasStore'
import { dotUnder, isClick, targets } from './connectByPointer'
import { followPointer } from './followPointer'
import type { Surface } from './useSurface'

/**
 * Drags one end of a flow to another element, or to the dot of another side; let go anywhere else, the
 * flow stays as it was.
 */
export function startReconnecting(
  workspace: Workspace,
  { flow, end }: { readonly flow: FlowId; readonly end: 'from' | 'to' },
  down: PointerEvent,
  surface: Surface,
): void {
  const canvas = canvasOf(workspace)
  const drawn = canvas.getState().flowIndex.flows.get(flow)
  if (!drawn) return
  const fixed = end === 'from' ? drawn.to : drawn.from
  const target = targets(workspace, fixed, surface.toDiagram(down))
  let to: ElementId | null = null
  let side: Side | null = null
  const move = (event: PointerEvent) => {
    const pointer = surface.toDiagram(event)
    to = target.at(pointer)
    side = to && dotUnder(workspace, to, pointer)
    const isReversed = end === 'from'
    const ends = { from: fixed, fromSide: null, to, toSide: side }
    canvas.setState({ connecting: { ...ends, pointer, isReversed, flow } })
  }
  const finish = (event: PointerEvent | null) => {
    canvas.setState({ connecting: null })
    if (!event) return
    if (!to) {
      if (!isClick(down, event)) workspace.tell('A flow ends at an element. Let its end go on one.')
      return
    }
    leadElsewhere(workspace, flow, { end, element: to, side })
  }
  followPointer(down, { move, end: finish }, surface)
}
