import { z } from 'zod/mini'
import { ReviewId } from './id'
import { Day, Moment, Name, Text } from './text'

/** The lowercase hexadecimal digits of a SHA-256 hash. */
const Sha256 = z
  .string()
  .check(z.regex(/^[0-9a-f]{64}$/, 'A SHA-256 hash has 64 hexadecimal digits'))

/** What a review goes through before it is signed, in this order. */
export const reviewSteps = [
  'changes',
  'decisions',
  'acceptances',
  'controls',
  'assumptions',
] as const
export const ReviewStep = z.enum(reviewSteps)
export type ReviewStep = z.infer<typeof ReviewStep>

/** A review that somebody has begun and not signed yet. */
export const OpenReview = z.strictObject({
  startedAt: Moment,
  /** The signed review that it compares with; null for the first. */
  since: z.nullable(ReviewId),
  /** The steps that somebody has gone through, or left out on purpose. */
  steps: z.partialRecord(ReviewStep, z.enum(['done', 'skipped'])),
  note: Text,
})
export type OpenReview = z.infer<typeof OpenReview>

/** The raw bytes of an Ed25519 key (32) and signature (64), in base64url without padding. */
const Signature = z.strictObject({
  algorithm: z.literal('Ed25519'),
  publicKey: z
    .string()
    .check(z.regex(/^[\w-]{43}$/, 'An Ed25519 public key has 43 base64url digits')),
  value: z.string().check(z.regex(/^[\w-]{86}$/, 'An Ed25519 signature has 86 base64url digits')),
})

/** A signed snapshot: what was known and decided on a day, and by whom. */
export const Review = z.strictObject({
  id: ReviewId,
  by: Name,
  role: Name,
  note: Text,
  at: Moment,
  next: z.nullable(Day),
  packs: z.array(
    z.strictObject({
      id: z.string().check(z.maxLength(100)),
      version: z.string().check(z.maxLength(50)),
    }),
  ),
  /** The steps that were not gone through; absent when every one was. */
  skipped: z.exactOptional(z.array(ReviewStep)),
  /** The model at that time and its findings: the text of a Corral file without its reviews. */
  snapshot: z.string(),
  /**
   * The first 16 digits of the SHA-256 of each part, by table and id as `elements/bot`, and of what
   * the signer said as `statement/by`: they tell which part was altered, while `sha256` proves it.
   */
  digests: z.exactOptional(
    z.record(
      z.string().check(z.maxLength(500)),
      z.string().check(z.regex(/^[0-9a-f]{16}$/, 'A digest has 16 hexadecimal digits')),
    ),
  ),
  /** The hash of the review before this one, so that the chain cannot be altered unseen. */
  previous: z.nullable(Sha256),
  /** Other reviews that it comes after: of copies that were signed apart and brought together. */
  joins: z.exactOptional(z.array(Sha256).check(z.maxLength(100))),
  /** Of the canonical JSON of all of this but itself and the value of the signature. */
  sha256: Sha256,
  /** Made over the digits of `sha256` with a key of the signer; absent when there was none. */
  signature: z.exactOptional(Signature),
})
export type Review = z.infer<typeof Review>
