import { diagramsShowing } from '@/model/diagramWays'
import { isOn } from '@/model/onDiagram'
import type { Picked } from '@/model/subject'
import type { Workspace } from '@/store/workspace'
import { spokenSubject } from '../canvas/spoken'
import { openDiagram } from './switching'

/**
 * Shows a diagram on which the first of some things is, unless the shown one has it. What is selected
 * stays so. Where no diagram shows it, that is said, with the offer to show it here.
 */
export function comeTo(workspace: Workspace, picked: readonly Picked[]): void {
  const { document, session } = workspace
  const { model } = document.getState()
  const [first] = picked
  const shown = model.diagrams[session.getState().diagram]
  if (!first || first.type === 'model' || !shown || isOn(shown, first, model)) return
  const [other] = diagramsShowing(model, first)
  if (!other) {
    offerToShow(workspace, first)
    return
  }
  const { selection } = session.getState()
  openDiagram(workspace, other.id)
  session.getState().select(selection)
}

function offerToShow(workspace: Workspace, picked: Picked): void {
  const { document, session, tell } = workspace
  if (picked.type === 'model' || picked.type === 'note') return
  const { model } = document.getState()
  const shown = model.diagrams[session.getState().diagram]
  // A flow comes with its ends.
  const canShow = picked.type !== 'flow' || (shown !== undefined && picked.id in shown.leftOut)
  const show = async () => (await import('./showOn')).showHere(workspace, picked)
  const [name] = spokenSubject(model, picked).split(',')
  const action = { label: 'Show it here', run: () => void show() }
  tell(`No diagram shows ${name}.`, canShow ? action : undefined)
}
