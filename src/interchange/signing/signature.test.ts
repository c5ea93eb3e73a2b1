import { expect, test } from 'vitest'
import { base64urlOf } from '@/model/base64url'
import { ReviewId } from '@/model/id'
import type { Review } from '@/model/review'
import { blankModel } from '@/testing/arbitraryEdit'
import { type Said, type Signer, signed, withReview } from './sign'
import { verifyChain } from './verifyChain'

const said: Said = {
  id: ReviewId.parse('r1'),
  by: 'A. Kim',
  role: 'Security lead',
  note: '',
  at: '2026-01-01T12:00:00.000Z',
  next: null,
}

/** A key of the platform, as the browser keeps one. */
async function newKey(): Promise<Signer> {
  const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new Error('No pair was made.')
  const raw = await crypto.subtle.exportKey('raw', pair.publicKey)
  return {
    publicKey: base64urlOf(new Uint8Array(raw)),
    sign: async (text) => {
      const bytes = new TextEncoder().encode(text)
      const value = await crypto.subtle.sign('Ed25519', pair.privateKey, bytes)
      return base64urlOf(new Uint8Array(value))
    },
  }
}

async function signedWith(signer: Signer): Promise<Review> {
  const result = await signed(blankModel, said, { findings: [], packs: [], signer })
  return result.type === 'signed' ? result.review : expect.fail(result.message)
}

test('a signature is valid until it, its key or what it is about is altered', async () => {
  const review = await signedWith(await newKey())
  const { signature = expect.fail('Nothing was signed.') } = review
  const checked = async (altered: Review) => {
    const report = await verifyChain({ reviews: { [review.id]: altered } })
    return report.type === 'checked'
      ? [report.reviews[0]?.signature, ...report.faults.map(({ type }) => type)]
      : []
  }
  expect(await checked(review)).toEqual(['valid'])
  const value = `${signature.value.startsWith('A') ? 'B' : 'A'}${signature.value.slice(1)}`
  expect(await checked({ ...review, signature: { ...signature, value } })).toEqual([
    'invalid',
    'signature',
  ])
  const { publicKey } = await newKey()
  expect(await checked({ ...review, signature: { ...signature, publicKey } })).toEqual([
    'invalid',
    'altered',
  ])
  expect(await checked({ ...review, by: 'B. Kim' })).toEqual(['invalid', 'altered'])
  const { signature: _taken, ...unsigned } = review
  expect(await checked(unsigned)).toEqual(['none', 'altered'])
})

test('what somebody else hashed and signed anew is told by the key that was asked for', async () => {
  const [mine, other] = await Promise.all([newKey(), newKey()])
  const forged = await signedWith(other)
  const model = withReview(blankModel, forged)
  const report = async (key: string) => {
    const checked = await verifyChain(model, { key })
    return checked.type === 'checked' ? checked.faults : expect.fail('Nothing was checked.')
  }
  expect(await report(other.publicKey)).toEqual([])
  expect(await report(mine.publicKey)).toMatchObject([{ type: 'otherKey' }])
})
