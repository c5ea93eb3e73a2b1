import { firstDiagramOf } from '@/model/firstDiagram'
import { DiagramId, type ModelId } from '@/model/id'
import type { Workspace } from '@/store/workspace'

const keyOf = (id: ModelId) => `corral.diagram.${id}`

/** What the shown diagram is called in the query of an address. */
export const diagramKey = 'diagram'

const diagramIn = (address: string) => new URLSearchParams(address.split('?')[1]).get(diagramKey)

/** Shows the diagram that the address names, else the last one in this browser, and keeps in mind which one is shown. */
export function rememberDiagram({ document, session }: Workspace): () => void {
  const { model } = document.getState()
  const key = keyOf(model.about.id)
  const known = DiagramId.safeParse(diagramIn(location.hash) ?? read(key))
  if (known.success && known.data in model.diagrams) session.getState().showDiagram(known.data)
  return session.subscribe(({ diagram }, before) => {
    if (diagram === before.diagram) return
    const isFirst = firstDiagramOf(document.getState().model)?.id === diagram
    keep(key, isFirst ? null : diagram)
  })
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    // Where nothing can be stored, nothing was.
    return null
  }
}

function keep(key: string, diagram: DiagramId | null): void {
  try {
    if (diagram === null) localStorage.removeItem(key)
    else localStorage.setItem(key, diagram)
  } catch {
    // Then the first one is shown next time.
  }
}
