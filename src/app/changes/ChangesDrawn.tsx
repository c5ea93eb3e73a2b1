import type { OnDiagram } from '@/panels/changes/diagramSlot'
import { arriving } from '@/ui/arriving'
import { Loading } from '../shell/Loading'

/** The changes on the diagrams; what draws them comes when they are first looked at. */
export const ChangesDrawn: OnDiagram = arriving(
  async () => (await import('./ChangesOnDiagram')).ChangesOnDiagram,
  <Loading what="the diagram" />,
)
