import { counted } from '@/model/counted'
import type { Review } from '@/model/review'
import type { Moment } from '@/model/text'
import { dayText } from '@/review/changes/words/dayText'
import { listed } from '@/rules/explain/phrase'
import { shortened } from '../refusal'
import { alteredWords } from './alteredWords'
import type { ChainFault, ChainReport, CheckedReview, SignatureState } from './verifyChain'

/** The day of a moment in words: for one reader or, as `dayText`, for all. */
export type DayInWords = (at: Moment) => string

/** How the reviews stand, in one line: `3 signed reviews, unbroken; the last by A. Kim on …`. */
export function chainInWords(report: ChainReport, dayOf: DayInWords = dayText): string {
  if (report.type === 'unchecked') return unchecked
  const last = report.reviews.at(-1)
  if (!last) return 'No review has been signed.'
  const count = report.reviews.length
  const reviews = counted(count, 'signed review')
  const { length: faults } = report.faults
  const sound = count === 1 ? 'as it was signed' : 'unbroken'
  const state = faults === 0 ? sound : counted(faults, 'fault')
  return `${reviews}, ${state}; the last by ${signerCalled(last.review.by)} on ${dayOf(last.review.at)}, ${signatureWords(last)}.`
}

const unchecked =
  'The signed reviews were not checked: this page cannot work out a hash, because it came over plain HTTP.'

/** What the signature of a review is worth. */
export function signatureWords({ signature }: Pick<CheckedReview, 'signature'>): string {
  return signatures[signature]
}

const signatures: { readonly [State in SignatureState]: string } = {
  none: 'by name only',
  valid: 'signature valid',
  invalid: 'signature not valid',
  unknown: 'signature not checked, since this browser knows no Ed25519',
}

/** What is wrong, where, and how to mend it. */
export function faultInWords(fault: ChainFault, dayOf: DayInWords = dayText): string {
  const whose = ({ by, at }: Review) => `by ${signerCalled(by)} of ${dayOf(at)}`
  const the = (review: Review) => `The review ${whose(review)}`
  switch (fault.type) {
    case 'altered':
      return `${the(fault.review)} is not what was signed: ${alteredWords(fault.alterations)}. It can still be read, but it proves nothing. Take it from a copy of the file that nobody has altered.`
    case 'missing':
      return `${the(fault.review)} comes after ${oneOrMore(fault.hashes)}: taken out, or altered and hashed anew. Look for it in an earlier copy of the file; without it nothing shows what was signed before.`
    case 'signature':
      return `${the(fault.review)} has a signature that its key did not make for it. Ask ${signerCalled(fault.review.by)} to sign again, and for the public key by another way.`
    case 'otherKey':
      return fault.review.signature
        ? `${the(fault.review)} is signed with another key than the one asked for. Ask ${signerCalled(fault.review.by)} whether the key has changed.`
        : `${the(fault.review)} has no signature of a key, so anyone could have made it. Ask ${signerCalled(fault.review.by)} to sign with the key.`
    case 'apart':
      return `The reviews ${listed(fault.reviews.map(whose))} were signed apart from each other, in copies of the model. Each is as it was signed. Sign the model as it is now: that review comes after all of them.`
  }
}

function oneOrMore(hashes: readonly string[]): string {
  const short = listed(hashes.map((hash) => `${hash.slice(0, 16)}…`))
  return hashes.length === 1
    ? `a review that is not in this file (hash ${short})`
    : `reviews that are not in this file (hashes ${short})`
}

const signerCalled = (by: string) => (by.trim() === '' ? 'someone unnamed' : shortened(by, 80))
