import type { Workspace } from '@/store/workspace'

/** Takes back the last step, and offers to do it again. */
export function takeBack({ document, announce, tell }: Workspace): void {
  const { past, undo, redo } = document.getState()
  const step = past.at(-1)
  if (!step) return announce('There is nothing to undo.')
  undo()
  tell(`Undone: ${step.label.toLowerCase()}`, { label: 'Redo', run: redo })
}
