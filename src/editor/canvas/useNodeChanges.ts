import { useCallback, useMemo } from 'react'
import { useWorkspace } from '@/store/workspace'
import { type Change, Gesture } from './gesture'

/** What React Flow reports while something is moved or resized, and what becomes of it on drop. */
export function useNodeChanges() {
  const workspace = useWorkspace()
  const gesture = useMemo(() => new Gesture(workspace), [workspace])
  return {
    onNodesChange: useCallback((changes: Change[]) => gesture.follow(changes), [gesture]),
    onNodeDragStart: useCallback(() => gesture.start(), [gesture]),
    onNodeDragStop: useCallback(() => gesture.drop(), [gesture]),
  }
}
