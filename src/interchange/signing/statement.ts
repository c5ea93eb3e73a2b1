import { canonicalJson } from '@/model/canonicalJson'
import type { Review } from '@/model/review'
import { sha256Of } from '@/model/sha256'

/** A review before its hash and the value of its signature are known. */
export type Unsigned = Omit<Review, 'sha256' | 'signature'> & {
  readonly signature?: Omit<NonNullable<Review['signature']>, 'value'>
}

/** All of a review that its hash is made of. The key is a part of it, so no signature is taken off unseen. */
export function unsignedOf({ sha256: _hash, signature, ...review }: Review): Unsigned {
  if (!signature) return review
  const { value: _value, ...key } = signature
  return { ...review, signature: key }
}

/** The hash of a review; null where nothing can work it out. */
export function hashOf(review: Unsigned): Promise<string | null> {
  return sha256Of(canonicalJson(review))
}
