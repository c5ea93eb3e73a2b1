import { isChangedSince } from '@/interchange/signing/changedSince'
import { type ChainReport, verifyChain } from '@/interchange/signing/verifyChain'
import type { Model } from '@/model/model'
import { Unusable } from '../unusable'

/** How the signed reviews of a model stand. */
export interface Verification {
  readonly model: Model
  readonly report: Extract<ChainReport, { type: 'checked' }>
  /** Whether the model says something else than what was signed last; null when that cannot be told. */
  readonly changed: boolean | null
  /** Whether something was signed, and all of it is as it was. */
  readonly isSound: boolean
}

/** Checks the signed reviews of a model, which must be signed with a key if there is one to ask for. */
export async function verificationOf(model: Model, key: string | null): Promise<Verification> {
  const report = await verifyChain(model, { key })
  if (report.type === 'unchecked') throw new Unusable('This Node cannot work out SHA-256.')
  const last = report.reviews.at(-1)
  return {
    model,
    report,
    changed: last?.isIntact ? isChangedSince(last.review, model) : null,
    isSound: report.reviews.length > 0 && report.faults.length === 0,
  }
}
