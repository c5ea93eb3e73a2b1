import type { Model } from '@/model/model'
import { useWorkspace, type Workspace } from './workspace'

/** Changes the model, says so in passing, and offers to take back this very step as long as it is the last. */
export function editUndoably(
  { document, tell }: Workspace,
  label: string,
  message: string,
  change: (model: Model) => Model,
): void {
  const before = document.getState().past.at(-1)
  document.getState().edit(label, change)
  const step = document.getState().past.at(-1)
  if (!step || step === before) return
  const takeBack = () => {
    const { past, undo } = document.getState()
    if (past.at(-1) === step) undo()
    else tell('Something else was done since. Undo goes back step by step.')
  }
  const unsay = tell(message, { label: 'Undo', run: takeBack })
  // Undone by the keys, it is no longer true, and there is nothing left to undo.
  const stop = document.subscribe(({ past }) => {
    if (past.at(-1) === step) return
    stop()
    if (!past.includes(step)) unsay()
  })
}

/** The same in the workspace that is shown. */
export function useUndoable() {
  const workspace = useWorkspace()
  return (label: string, message: string, change: (model: Model) => Model) =>
    editUndoably(workspace, label, message, change)
}
