import { useReactFlow } from '@xyflow/react'
import { type DragEvent, useMemo } from 'react'
import type { Point } from '@/model/diagram'
import { useWorkspace, type Workspace } from '@/store/workspace'
import { fetched } from '../commands/fetched'
import { boundaryAt } from '../drawing/containers'
import { addOnFlow } from '../drawing/dropOnFlow'
import { elementOfferType, offerType, readOffer } from '../drawing/offer'
import { canvasOf } from './canvasStore'
import { flowUnder } from './flowUnder'

/** Takes what is dragged here from the palette, and shows the boundary and the flow that it would be in. */
export function useDrop() {
  const workspace = useWorkspace()
  const { screenToFlowPosition } = useReactFlow()
  return useMemo(() => {
    const pointOf = (event: DragEvent) =>
      screenToFlowPosition({ x: event.clientX, y: event.clientY })
    const isOffer = (event: DragEvent) => event.dataTransfer.types.includes(offerType)
    return {
      onDragOver: (event: DragEvent) => {
        if (!isOffer(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
        const isElement = event.dataTransfer.types.includes(elementOfferType)
        showTarget(workspace, pointOf(event), isElement)
      },
      onDragLeave: () => showTarget(workspace, null),
      onDrop: (event: DragEvent) => {
        const offer = readOffer(event.dataTransfer.getData(offerType))
        const { splitTarget } = canvasOf(workspace).getState()
        showTarget(workspace, null)
        if (!offer) return
        event.preventDefault()
        const at = pointOf(event)
        if (splitTarget && offer.type === 'element') {
          addOnFlow(workspace, splitTarget, offer.kind, at)
        } else void fetched(adding, (code) => void code.addAt(workspace, offer, at))(workspace)
      },
    }
  }, [workspace, screenToFlowPosition])
}

const adding = () => import('../drawing/addToDiagram')

function showTarget(workspace: Workspace, point: Point | null, isElement = false): void {
  const canvas = canvasOf(workspace)
  const diagram = workspace.document.getState().model.diagrams[workspace.session.getState().diagram]
  const { boxes, lines, dropTarget, splitTarget } = canvas.getState()
  const target =
    point && diagram ? boundaryAt(diagram, (id) => boxes.get(`boundary:${id}`), point) : null
  const split = point && isElement ? flowUnder(lines, point) : null
  if (target === dropTarget && split === splitTarget) return
  canvas.setState({ dropTarget: target, splitTarget: split })
}
