import { useReactFlow } from '@xyflow/react'
import { useEffect } from 'react'
import type { Point } from '@/model/diagram'
import { type Picked, subjectKey } from '@/model/subject'
import { useSession, useWorkspace } from '@/store/workspace'
import { type CanvasState, canvasOf } from '../canvas/canvasStore'
import { pointAlong } from '../geometry/line'

/** Near enough to read what is typed. */
const ZOOM = 0.8

/** Goes near to what is to be named: in the overview nothing can be typed. */
export function useNearToName(isOverview: boolean): void {
  const workspace = useWorkspace()
  const { setCenter } = useReactFlow()
  const renaming = useSession((session) => session.renaming)
  useEffect(() => {
    if (!isOverview || !renaming) return
    const at = nameOf(canvasOf(workspace).getState(), renaming)
    if (at) void setCenter(at.x, at.y, { zoom: ZOOM })
  }, [workspace, setCenter, isOverview, renaming])
}

/** Where the name of a record stands: in an element, on a line, on the upper left corner of a boundary. */
function nameOf({ boxes, lines }: CanvasState, subject: Picked): Point | null {
  if (subject.type === 'flow') {
    const line = lines.get(subject.id)
    return line ? pointAlong(line, 0.5) : null
  }
  const box = boxes.get(subjectKey(subject))
  if (!box) return null
  return { x: box.x + Math.min(box.width, 320) / 2, y: box.y + Math.min(box.height, 160) / 2 }
}
