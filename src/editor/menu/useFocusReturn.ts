import { useEffect } from 'react'
import { useWorkspace } from '@/store/workspace'

/** Gives the focus back to the canvas when what calls this has gone, unless something else has taken it. */
export function useFocusReturn(): void {
  const { canvas } = useWorkspace()
  useEffect(
    () => () => {
      // The overlay lets go of the focus a frame after it has gone.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (document.activeElement === document.body) canvas.current?.focus()
        }),
      )
    },
    [canvas],
  )
}
