import type { Subject } from '@/model/subject'
import { useWorkspace } from '@/store/workspace'

/** Selects a record and brings it into view on the canvas; beside it, the panel stays. */
export function useReveal(): (subject: Subject) => void {
  const { session, canvas } = useWorkspace()
  return (subject) => {
    const { select, showCanvas } = session.getState()
    select(subject.type === 'model' ? [] : [subject])
    if (subject.type === 'model') return
    canvas.current?.fit([subject])
    showCanvas()
  }
}
