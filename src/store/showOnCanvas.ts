import type { Subject } from '@/model/subject'
import type { View } from './place'
import type { Workspace } from './workspace'

/** So many frames, at most, a canvas is waited for that has yet to come. */
const PATIENCE = 120

/**
 * Selects records and brings them into view; a page gives way to the canvas, with the threats beside
 * it or another view. The whole model is nothing that could be selected.
 */
export function showOnCanvas(
  workspace: Workspace,
  subjects: readonly Subject[],
  view: View = 'threats',
): void {
  const { session, canvas, go } = workspace
  const records = subjects.filter(({ type }) => type !== 'model')
  session.getState().select(records)
  if (!canvas.current) go(view)
  if (records.length > 0) fitWhenThere(workspace, records, PATIENCE)
}

function fitWhenThere(workspace: Workspace, records: readonly Subject[], patience: number): void {
  const { canvas, session } = workspace
  if (canvas.current) {
    canvas.current.fit(records)
    session.getState().showCanvas()
  } else if (patience > 0) {
    requestAnimationFrame(() => fitWhenThere(workspace, records, patience - 1))
  }
}
