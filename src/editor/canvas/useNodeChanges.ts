import { useCallback, useEffect, useMemo } from 'react'
import { useWorkspace, type Workspace } from '@/store/workspace'
import { whenDrawn } from '@/ui/whenDrawn'
import type { Change, Gesture } from './gesture'

/** What React Flow reports while something is moved or resized, and what becomes of it on drop. */
export function useNodeChanges() {
  const workspace = useWorkspace()
  const moving = useMemo(() => movingIn(workspace), [workspace])
  useEffect(() => void whenDrawn().then(moving.fetch), [moving])
  return {
    onNodesChange: useCallback(
      (changes: Change[]) => moving.act((gesture) => gesture.follow(changes)),
      [moving],
    ),
    onNodeDragStart: useCallback(() => moving.act((gesture) => gesture.start()), [moving]),
    onNodeDragStop: useCallback(() => moving.act((gesture) => gesture.drop()), [moving]),
  }
}

type Act = (gesture: Gesture) => void

/**
 * Moving comes after the drawing, which does not wait for it. What is reported before it has come is
 * done when it is there: until then everything stands where it stood.
 */
function movingIn(workspace: Workspace) {
  let gesture: Gesture | null = null
  let waiting: Act[] = []
  const fetch = async () => {
    try {
      const { Gesture: Come } = await import('./gesture')
      gesture ??= new Come(workspace)
    } catch {
      waiting = []
      workspace.tell('Moving could not be loaded. Check the connection, then try again.')
      return
    }
    const acts = waiting
    waiting = []
    for (const act of acts) act(gesture)
  }
  const act = (next: Act) => {
    if (gesture) return next(gesture)
    waiting.push(next)
    if (waiting.length === 1) void fetch()
  }
  return { fetch, act }
}
