import type { Alteration } from '@/interchange/signing/alterations'
import { faultInWords } from '@/interchange/signing/chainWords'
import type { ChainFault, CheckedReview } from '@/interchange/signing/verifyChain'
import type { Verification } from './verification'

/** How the signed reviews of a file stand, for programs, the first review first. */
export function verificationJson({ model, report, changed, isSound }: Verification): string {
  const told = {
    model: { id: model.about.id, title: model.about.title },
    isSound,
    changedSinceSigned: changed,
    reviews: report.reviews.map(toldReview),
    faults: report.faults.map(toldFault),
  }
  return `${JSON.stringify(told, null, 2)}\n`
}

function toldReview({ review, isIntact, signature }: CheckedReview) {
  const { id, by, role, at, next, previous, sha256 } = review
  const publicKey = review.signature?.publicKey ?? null
  return { id, by, role, at, next, previous, sha256, isIntact, signature, publicKey }
}

function toldFault(fault: ChainFault) {
  const reviews = fault.type === 'apart' ? fault.reviews : [fault.review]
  return {
    type: fault.type,
    reviews: reviews.map(({ id }) => id),
    message: faultInWords(fault),
    ...(fault.type === 'altered' && { altered: fault.alterations.map(toldAlteration) }),
  }
}

/** The value of a record is in the file. */
function toldAlteration(alteration: Alteration) {
  if (alteration.type !== 'record') return alteration
  const { type, how, key } = alteration
  return { type, how, key }
}
