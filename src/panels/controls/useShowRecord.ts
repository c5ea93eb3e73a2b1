import type { Subject } from '@/model/subject'
import { showOnCanvas } from '@/store/showOnCanvas'
import { useWorkspace } from '@/store/workspace'

/** Goes to the drawing with a record selected and in view. */
export function useShowRecord(): (subject: Subject) => void {
  const workspace = useWorkspace()
  return (subject) => showOnCanvas(workspace, [subject], 'draw')
}
