import type { Subject } from '@/model/subject'
import { showOnCanvas } from '@/store/showOnCanvas'
import { useWorkspace } from '@/store/workspace'

/** Selects a record and brings it into view on the canvas; beside it, the panel stays. */
export function useReveal(): (subject: Subject) => void {
  const workspace = useWorkspace()
  return (subject) => showOnCanvas(workspace, [subject])
}
