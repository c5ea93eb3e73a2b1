import { useEffect } from 'react'
import { useWorkspace } from '@/store/workspace'
import { subjectOfKey } from '../canvas/subjectOfKey'
import type { FoundOn } from './hitsOn'

/** Brings what was found into view whenever it is something else. What can be seen already stays there. */
export function useShowFound(found: FoundOn | null): void {
  const workspace = useWorkspace()
  const key = found?.key
  useEffect(() => {
    const subject = key === undefined ? null : subjectOfKey(key)
    if (subject) workspace.canvas.current?.reveal(subject)
  }, [workspace, key])
}
