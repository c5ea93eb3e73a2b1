import type { CheckedReview } from '@/interchange/signing/verifyChain'

/** A key with which signatures were validly made, and in whose name. */
export interface SeenKey {
  /** The raw bytes of the public key in base64url. */
  readonly publicKey: string
  /** What people know it by. */
  readonly keyName: string
  /** The names of those who signed with it, in the order in which they first did. */
  readonly signers: readonly string[]
}

/** The keys of the signatures that are valid. A signature proves only that its key made it. */
export function seenKeys(reviews: readonly CheckedReview[]): readonly SeenKey[] {
  const keys = new Map<string, SeenKey>()
  for (const { review, signature, keyName } of reviews) {
    if (!review.signature || signature !== 'valid' || !keyName) continue
    const { publicKey } = review.signature
    const signers = new Set([...(keys.get(publicKey)?.signers ?? []), review.by.trim()])
    keys.set(publicKey, { publicKey, keyName, signers: [...signers] })
  }
  return [...keys.values()]
}
