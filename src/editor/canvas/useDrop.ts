import { useReactFlow } from '@xyflow/react'
import { type DragEvent, useMemo } from 'react'
import type { Point } from '@/model/diagram'
import { useWorkspace, type Workspace } from '@/store/workspace'
import { addAt } from '../drawing/addToDiagram'
import { boundaryAt } from '../drawing/containers'
import { offerType, readOffer } from '../drawing/offer'
import { canvasOf } from './canvasStore'

/** Takes what is dragged here from the palette, and shows the boundary that it would be in. */
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
        showTarget(workspace, pointOf(event))
      },
      onDragLeave: () => showTarget(workspace, null),
      onDrop: (event: DragEvent) => {
        const offer = readOffer(event.dataTransfer.getData(offerType))
        showTarget(workspace, null)
        if (!offer) return
        event.preventDefault()
        addAt(workspace, offer, pointOf(event))
      },
    }
  }, [workspace, screenToFlowPosition])
}

function showTarget(workspace: Workspace, point: Point | null): void {
  const canvas = canvasOf(workspace)
  const diagram = workspace.document.getState().model.diagrams[workspace.session.getState().diagram]
  const { boxes, dropTarget } = canvas.getState()
  const target =
    point && diagram ? boundaryAt(diagram, (id) => boxes.get(`boundary:${id}`), point) : null
  if (target !== dropTarget) canvas.setState({ dropTarget: target })
}
