import { useEffect } from 'react'
import { useWorkspace } from '@/store/workspace'

/** Names are typed in the outline from when it is opened, and on the canvas again when it has gone. */
export function useWorkingHere(): void {
  const { session } = useWorkspace()
  useEffect(() => {
    session.getState().workIn('outline')
    return () => session.getState().workIn('canvas')
  }, [session])
}
