import type { Viewport } from '@xyflow/react'
import { useCallback } from 'react'
import { useWorkspace } from '@/store/workspace'
import { canvasOf } from './canvasStore'

/** Below this zoom only outlines and large names are drawn. */
const FAR = 0.45
/** Below this zoom names are larger, and nothing else is written in an element. */
const MID = 0.72

/** Notes when the view comes near enough for details, or goes too far for them. */
export function useZoomLevel() {
  const workspace = useWorkspace()
  return useCallback(
    (_: unknown, { zoom }: Viewport) => {
      const canvas = canvasOf(workspace)
      const now = { isFar: zoom < FAR, isMid: zoom >= FAR && zoom < MID }
      const { isFar, isMid } = canvas.getState()
      if (isFar !== now.isFar || isMid !== now.isMid) canvas.setState(now)
    },
    [workspace],
  )
}
