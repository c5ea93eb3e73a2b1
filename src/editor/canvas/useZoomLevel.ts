import type { Viewport } from '@xyflow/react'
import { useCallback } from 'react'
import { useWorkspace } from '@/store/workspace'
import { canvasOf } from './canvasStore'

/** Below this zoom only outlines and large names are drawn. */
const FAR = 0.45

/** Notes when the view comes near enough for details, or goes too far for them. */
export function useZoomLevel() {
  const workspace = useWorkspace()
  return useCallback(
    (_: unknown, { zoom }: Viewport) => {
      const canvas = canvasOf(workspace)
      const isFar = zoom < FAR
      if (canvas.getState().isFar !== isFar) canvas.setState({ isFar })
    },
    [workspace],
  )
}
