import type { Model } from '@/model/model'
import type { Review } from '@/model/review'
import { hashesBefore, reviewsInOrder } from '@/review/signing/reviewsInOrder'
import { type Alteration, alterationsOf } from './alterations'
import { isSignedBy } from './ed25519'
import { keyNameOf } from './publicKey'
import { hashOf, unsignedOf } from './statement'

/** How the signature of a review stands; unknown where this program knows no Ed25519. */
export type SignatureState = 'none' | 'valid' | 'invalid' | 'unknown'

export interface CheckedReview {
  readonly review: Review
  /** Whether its hash is that of what it says. */
  readonly isIntact: boolean
  /** The hash of what it says. */
  readonly hash: string
  readonly signature: SignatureState
  /** What people know the key by; null without one, and where it is no key. */
  readonly keyName: string | null
}

/** What is wrong with the reviews of a model. */
export type ChainFault =
  | {
      readonly type: 'altered'
      readonly review: Review
      readonly alterations: readonly Alteration[]
    }
  /** A review that this one comes after is not there. */
  | { readonly type: 'missing'; readonly review: Review; readonly hashes: readonly string[] }
  /** It says what was hashed, but the signature was not made with its key over that. */
  | { readonly type: 'signature'; readonly review: Review }
  /** It should be signed with a certain key, and is not. */
  | { readonly type: 'otherKey'; readonly review: Review; readonly key: string }
  /** Reviews that were signed apart from each other, in copies of the model. */
  | { readonly type: 'apart'; readonly reviews: readonly Review[] }

/** How the reviews of a model stand, the first one first. */
export type ChainReport =
  | {
      readonly type: 'checked'
      readonly reviews: readonly CheckedReview[]
      readonly faults: readonly ChainFault[]
    }
  /** Nothing here can work out a hash. */
  | { readonly type: 'unchecked' }

/**
 * Checks each signed review: that it says what was signed, that those before it are there, and its
 * signature. With a `key` (the raw bytes in base64url) each must be signed with that one.
 */
export async function verifyChain(
  model: Pick<Model, 'reviews'>,
  { key = null }: { readonly key?: string | null } = {},
): Promise<ChainReport> {
  const checks = await Promise.all(reviewsInOrder(model).map(checked))
  const reviews = checks.filter((check) => check !== null)
  if (reviews.length < checks.length) return { type: 'unchecked' }
  // A review whose hash alone was changed is still the one that the next comes after.
  const known = new Set(reviews.flatMap(({ review, hash }) => [review.sha256, hash]))
  const faults = await Promise.all(reviews.map((review) => faultsOf(review, known, key)))
  return { type: 'checked', reviews, faults: withEnds(reviews, faults.flat()) }
}

async function checked(review: Review): Promise<CheckedReview | null> {
  const hash = await hashOf(unsignedOf(review))
  if (hash === null) return null
  const signature = await signatureOf(review, hash)
  const keyName = review.signature ? await keyNameOf(review.signature.publicKey) : null
  return { review, isIntact: hash === review.sha256, hash, signature, keyName }
}

async function faultsOf(
  { review, isIntact, signature }: CheckedReview,
  known: ReadonlySet<string>,
  key: string | null,
): Promise<readonly ChainFault[]> {
  const hashes = hashesBefore(review).filter((hash) => !known.has(hash))
  const faults: (ChainFault | false)[] = [
    !isIntact && { type: 'altered', review, alterations: await alterationsOf(review) },
    hashes.length > 0 && { type: 'missing', review, hashes },
    isIntact && signature === 'invalid' && { type: 'signature', review },
    key !== null && review.signature?.publicKey !== key && { type: 'otherKey', review, key },
  ]
  return faults.filter((fault) => fault !== false)
}

/** A signature stands for what the review says, so it is held against the hash of that. */
async function signatureOf({ signature }: Review, hash: string): Promise<SignatureState> {
  if (!signature) return 'none'
  const isValid = await isSignedBy(signature.publicKey, hash, signature.value)
  if (isValid === null) return 'unknown'
  return isValid ? 'valid' : 'invalid'
}

/** Where a link is missing, an end more is nothing else than that. */
function withEnds(checks: readonly CheckedReview[], faults: readonly ChainFault[]) {
  const followed = new Set(checks.flatMap(({ review }) => hashesBefore(review)))
  const reviews = checks
    .filter(({ review, hash }) => !followed.has(review.sha256) && !followed.has(hash))
    .map(({ review }) => review)
  const isApart = reviews.length > 1 && !faults.some(({ type }) => type === 'missing')
  return isApart ? [...faults, { type: 'apart', reviews } as const] : faults
}
