import type { Model } from '@/model/model'
import { editUndoably } from '@/store/undoable'
import { useWorkspace } from '@/store/workspace'

/** Changes the model, says so in passing, and offers to take back this very step as long as it is the last. */
export function useUndoable() {
  const workspace = useWorkspace()
  return (label: string, message: string, change: (model: Model) => Model) =>
    editUndoably(workspace, label, message, change)
}
