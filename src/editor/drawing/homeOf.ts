import type { BoundaryId } from '@/model/id'
import type { Model } from '@/model/model'
import type { Picked } from '@/model/subject'

/** The boundary that something is in; null for none. */
export function homeOf(model: Model, subject: Picked): BoundaryId | null {
  if (subject.type === 'element') return model.elements[subject.id]?.boundary ?? null
  if (subject.type === 'boundary') return model.boundaries[subject.id]?.parent ?? null
  return null
}
