import type { Subject } from '@/model/subject'
import { useWorkspace } from '@/store/workspace'

/** The canvas is asked for as many frames as a slow machine needs to put it up. */
const FRAMES = 60

/** Goes to the drawing with a record selected and in view. */
export function useShowRecord(): (subject: Subject) => void {
  const { session, canvas, go } = useWorkspace()
  return (subject) => {
    session.getState().select(subject.type === 'model' ? [] : [subject])
    go('draw')
    const look = (left: number) => {
      if (canvas.current) canvas.current.fit([subject])
      else if (left > 0) requestAnimationFrame(() => look(left - 1))
    }
    if (subject.type !== 'model') look(FRAMES)
  }
}
