import type { Box, BoundaryShape } from '@/model/diagram'
import type { Layout } from '@/model/edits/drawing'
import { subjectOfKey } from '../canvas/subjectOfKey'

/** Boxes by `subjectKey` as a layout of a diagram. */
export function layoutOf(boxes: Iterable<readonly [string, Box]>): Layout {
  const elements: { [id: string]: Box } = {}
  const boundaries: { [id: string]: BoundaryShape } = {}
  for (const [key, box] of boxes) {
    const subject = subjectOfKey(key)
    if (subject?.type === 'element') elements[subject.id] = box
    if (subject?.type === 'boundary') boundaries[subject.id] = { form: 'box', ...box }
  }
  return { elements, boundaries }
}
