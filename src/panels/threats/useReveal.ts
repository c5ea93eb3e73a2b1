import type { Subject } from '@/model/subject'
import { useWorkspace } from '@/store/workspace'

/** Selects a record and brings it into view on the canvas, without leaving the panel. */
export function useReveal(): (subject: Subject) => void {
  const { session, canvas } = useWorkspace()
  return (subject) => {
    session.getState().select(subject.type === 'model' ? [] : [subject])
    if (subject.type !== 'model') canvas.current?.fit([subject])
  }
}
