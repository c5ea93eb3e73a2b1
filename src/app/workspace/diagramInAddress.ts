import { openDiagram } from '@/editor/diagrams/switching'
import { DiagramId } from '@/model/id'
import { isPage } from '@/store/place'
import type { Workspace } from '@/store/workspace'
import { goTo, routeOf, showInstead } from '../route'
import { diagramKey } from './rememberedDiagram'

/**
 * Keeps the shown diagram in the address while the canvas is, so that a link or a reload shows the same
 * one and the back button the one before; a model with one diagram needs none. Returns the way to stop it.
 */
export function keepDiagramInAddress(workspace: Workspace): () => void {
  const { document, session } = workspace
  const follow = () => {
    const { diagrams } = document.getState().model
    const address = canvasAddress(workspace)
    if (!address) return
    if (address.diagram && address.diagram in diagrams) openDiagram(workspace, address.diagram)
    const { diagram } = session.getState()
    const isSaid = address.diagram === diagram
    if (!isSaid && Object.keys(diagrams).length > 1) showInstead(address.showing(diagram))
  }
  const stop = session.subscribe(({ diagram }, before) => {
    const address = diagram === before.diagram ? null : canvasAddress(workspace)
    if (!address || address.diagram === diagram) return
    // Without a diagram in the address it is that of the one before.
    if (!address.diagram) showInstead(address.showing(before.diagram))
    goTo(address.showing(diagram))
  })
  addEventListener('hashchange', follow)
  follow()
  return () => {
    stop()
    removeEventListener('hashchange', follow)
  }
}

/** The address while it is that of this model's canvas, and the diagram that it names. */
function canvasAddress({ document }: Workspace) {
  const route = routeOf(location.hash)
  const { id } = document.getState().model.about
  if (route.screen !== 'model' || route.id !== id || isPage(route.view)) return null
  const query = new URLSearchParams(route.query)
  const named = DiagramId.safeParse(query.get(diagramKey))
  return {
    diagram: named.success ? named.data : null,
    showing: (diagram: DiagramId) => {
      query.set(diagramKey, diagram)
      return { ...route, query: query.toString() }
    },
  }
}
