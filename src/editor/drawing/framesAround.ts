import type { BoundaryId } from '@/model/id'
import type { Model } from '@/model/model'
import { isAround } from '@/model/whole'
import { subjectOfKey } from '../canvas/subjectOfKey'

/** Whether a record is a boundary itself, or one around it: in those there may be something new. */
export function isFrameOf(model: Model, key: string, home: BoundaryId): boolean {
  const subject = subjectOfKey(key)
  return subject?.type === 'boundary' && isAround(subject.id, home, model)
}
