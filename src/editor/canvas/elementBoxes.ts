import type { Box } from '@/model/diagram'
import type { ElementId } from '@/model/id'
import type { CanvasState } from './canvasStore'
import { subjectOfKey } from './subjectOfKey'

/** The boxes of the elements alone, by their ids. */
export function elementBoxes(boxes: CanvasState['boxes']): ReadonlyMap<ElementId, Box> {
  const elements = new Map<ElementId, Box>()
  for (const [key, box] of boxes) {
    const subject = subjectOfKey(key)
    if (subject?.type === 'element') elements.set(subject.id, box)
  }
  return elements
}
