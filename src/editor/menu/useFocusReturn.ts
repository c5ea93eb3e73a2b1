import { useEffect } from 'react'
import { useWorkspace } from '@/store/workspace'
import { focusDrawing } from '../canvas/focusDrawing'

/** Gives the focus back to the canvas, or to the outline, when what calls this has gone, unless something else has taken it. */
export function useFocusReturn(): void {
  const workspace = useWorkspace()
  useEffect(
    () => () => {
      // The overlay lets go of the focus a frame after it has gone.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (document.activeElement === document.body) focusDrawing(workspace)
        }),
      )
    },
    [workspace],
  )
}
