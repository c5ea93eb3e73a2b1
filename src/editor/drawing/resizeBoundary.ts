import type { Box } from '@/model/diagram'
import { arrange } from '@/model/edits/drawing'
import type { BoundaryId } from '@/model/id'
import type { Workspace } from '@/store/workspace'

/** Gives a boundary another box. What is in it stays in it, and nothing comes in by that. */
export function resizeBoundary({ document, session }: Workspace, id: BoundaryId, box: Box): void {
  const { diagram } = session.getState()
  document
    .getState()
    .edit('Resize', (model) =>
      arrange(model, diagram, { boundaries: { [id]: { form: 'box', ...box } } }),
    )
}
