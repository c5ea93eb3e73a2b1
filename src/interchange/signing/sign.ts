import { withRecord } from '@/model/applyDifference'
import type { Model } from '@/model/model'
import { Review } from '@/model/review'
import type { ExportedFinding } from '@/review/exportedFindings'
import { lastReview, openEnds } from '@/review/signing/reviewsInOrder'
import type { PackInFile } from '../corral/packInFile'
import type { Json } from '../json'
import { schemaFaults } from '../schemaFaults'
import { digestsOfSnapshot, digestsOfStatement } from './digests'
import { snapshotOf } from './snapshot'
import { hashOf, type Unsigned } from './statement'

/** What the signer says: who, in what role, when, until when, and what was left out. */
export type Said = Pick<Review, 'id' | 'by' | 'role' | 'note' | 'at' | 'next' | 'skipped'>

/** A key to sign with. */
export interface Signer {
  /** The raw bytes of the Ed25519 key in base64url. */
  readonly publicKey: string
  /** The signature of a text in UTF-8, in base64url. */
  readonly sign: (text: string) => Promise<string>
}

/** What the rules found on the day, with which packs, and the key if the signer has one. */
export interface Seen {
  readonly findings: readonly ExportedFinding[]
  readonly packs: readonly PackInFile[]
  readonly signer?: Signer
}

export type Signed =
  | { readonly type: 'signed'; readonly review: Review }
  /** Why nothing was signed, in words. */
  | { readonly type: 'refused'; readonly message: string }

/**
 * The review that somebody signs: of the model as it is, with the next date and without the review
 * under way. It is put into the model by `withReview`. Rejects when the key cannot be used.
 */
export async function signed(model: Model, said: Said, seen: Seen): Promise<Signed> {
  const { signer } = seen
  const unsigned = await withDigests(unsignedReview(model, said, seen))
  const sha256 = await hashOf(unsigned)
  if (sha256 === null) return noHash
  const { signature, ...review } = unsigned
  const value = signer && (await signer.sign(sha256))
  const made = {
    ...review,
    sha256,
    ...(signature && { signature: { ...signature, value } }),
  }
  const result = Review.safeParse(made)
  if (result.success) return { type: 'signed', review: result.data }
  const [fault] = schemaFaults(result.error.issues, made, [])
  const where = fault ? `“${fault.path.map(String).join(' › ')}”: ${fault.message}` : ''
  return { type: 'refused', message: `This review cannot be signed. ${where}` }
}

/** The model with a review that was signed; the one under way is over. */
export function withReview(model: Model, review: Review): Model {
  const { review: _underWay, ...about } = model.about
  return withRecord(
    { ...model, about: { ...about, nextReview: review.next } },
    'reviews',
    review.id,
    review,
  )
}

function unsignedReview(model: Model, said: Said, { findings, packs, signer }: Seen): Unsigned {
  const last = lastReview(model)
  const joins = openEnds(model).flatMap(({ sha256 }) => (sha256 === last?.sha256 ? [] : [sha256]))
  const dated = { ...model, about: { ...model.about, nextReview: said.next } }
  return {
    ...said,
    packs: packs.map(({ id, version }) => ({ id, version })),
    snapshot: snapshotOf(dated, findings, packs),
    previous: last?.sha256 ?? null,
    ...(joins.length > 0 && { joins }),
    ...(signer && { signature: { algorithm: 'Ed25519', publicKey: signer.publicKey } }),
  }
}

async function withDigests(review: Unsigned): Promise<Unsigned> {
  const [statement, snapshot] = await Promise.all([
    digestsOfStatement(review),
    digestsOfSnapshot(JSON.parse(review.snapshot) as Json),
  ])
  return { ...review, digests: { ...statement, ...snapshot } }
}

const noHash: Signed = {
  type: 'refused',
  message:
    'This page cannot work out a hash, because it came over plain HTTP. Open Corral over HTTPS or on this machine (localhost), then sign.',
}
