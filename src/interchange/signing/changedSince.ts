import type { Model } from '@/model/model'
import type { Review } from '@/model/review'
import { isSameContent } from '@/review/content'
import { readSnapshot } from './snapshot'

/**
 * Whether the content of the model is another than what was signed; null when the snapshot cannot be
 * read. Reading it takes as long as opening the model, so it is read once.
 */
export function isChangedSince(review: Review, model: Model): boolean | null {
  const signed = readSnapshot(review)
  return signed.type === 'read' ? !isSameContent(model, signed.model) : null
}
