import { firstDiagramOf } from '@/model/firstDiagram'
import type { DiagramId } from '@/model/id'
import type { Model } from '@/model/model'
import { recordOf } from '@/model/recordOf'
import type { Picked } from '@/model/subject'
import type { DocumentState, Step } from '@/store/documentStore'
import type { Workspace } from '@/store/workspace'
import { openDiagram } from './switching'

/**
 * Shows the first diagram when the shown one is gone: taken back, or deleted in another tab. What is
 * undone or redone on another diagram is shown there. What is gone is not selected any more.
 */
export function standOnDiagram(workspace: Workspace): () => void {
  const { document, session } = workspace
  return document.subscribe((now, before) => {
    const step = stepTaken(now, before)
    const { diagrams } = now.model
    const changed = step && Object.values(diagrams).find(({ id }) => id === onlyChanged(step))
    if (changed) openDiagram(workspace, changed.id)
    const first = firstDiagramOf(now.model)
    if (first && !(session.getState().diagram in diagrams)) {
      openDiagram(workspace, first.id)
    }
    const { selection, select, diagram } = session.getState()
    const there = selection.filter((subject) => isThere(now.model, diagram, subject))
    if (there.length < selection.length) select(there)
  })
}

function isThere(model: Model, diagram: DiagramId, subject: Picked): boolean {
  if (subject.type === 'model') return true
  if (subject.type === 'note') return subject.id in (model.diagrams[diagram]?.notes ?? {})
  return recordOf(model, subject) !== undefined
}

/** The step that was undone or redone; undefined after any other change. */
function stepTaken(now: DocumentState, before: DocumentState): Step | undefined {
  if (now.past === before.past) return undefined
  const redone = before.future.at(-1)
  if (redone && now.past.at(-1) === redone) return redone
  return now.future.length > before.future.length ? before.past.at(-1) : undefined
}

/** The diagram that a step changed, if it is only one. */
function onlyChanged({ difference }: Step): string | undefined {
  const changed = new Set(
    difference.flatMap((change) => (change.table === 'diagrams' ? [change.id] : [])),
  )
  const [only] = changed
  return changed.size === 1 ? only : undefined
}
