import type { ReactFlowInstance, Viewport } from '@xyflow/react'
import type { DiagramId } from '@/model/id'
import type { Workspace } from '@/store/workspace'
import type { CanvasNode } from './canvasStore'

/** Of each diagram that was shown the view that somebody left it in, and whether that was all of it. */
export function keepViews(
  { session }: Workspace,
  flow: ReactFlowInstance<CanvasNode>,
  handle: { readonly fit: () => void; readonly isFitted: () => boolean },
): () => void {
  const views = new Map<DiagramId, Viewport>()
  return session.subscribe(({ diagram }, before) => {
    if (diagram === before.diagram) return
    if (handle.isFitted()) views.delete(before.diagram)
    else views.set(before.diagram, flow.getViewport())
    const view = views.get(diagram)
    if (view) void flow.setViewport(view)
    else handle.fit()
  })
}
