import type { Workspace } from '@/store/workspace'

/** The id of the outline in the page. */
export const outlineId = 'outline'

/** Gives the focus to the one of the twins that a person works in: the canvas or the outline. */
export function focusDrawing({ session, canvas }: Workspace): void {
  const outline = document.getElementById(outlineId)
  if (session.getState().twin === 'outline' && outline) outline.focus({ preventScroll: true })
  else canvas.current?.focus()
}
