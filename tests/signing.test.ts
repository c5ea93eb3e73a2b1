import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { type Said, signed, withReview } from '@/interchange/signing/sign'
import { verifyChain } from '@/interchange/signing/verifyChain'
import { ReviewId } from '@/model/id'
import type { Model } from '@/model/model'
import { corralDatabase } from '@/persistence/database'
import { createModel } from '@/persistence/library'
import { makeSigningKey } from '@/persistence/signingKey'
import { closeAll, opened, storedModel } from '@/testing/sessions'
import { createDocumentStore } from '@/store/documentStore'
import { blankModel } from '@/testing/arbitraryEdit'

const said: Said = {
  id: ReviewId.parse('r1'),
  by: 'A. Kim',
  role: 'Security lead',
  note: '',
  at: '2026-11-22T12:00:00.000Z',
  next: '2027-02-22',
}

const underWay: Model = {
  ...blankModel,
  about: { ...blankModel.about, review: { startedAt: said.at, since: null, steps: {}, note: '' } },
}

async function signedReview(model: Model) {
  const result = await signed(model, said, { findings: [], packs: [] })
  return result.type === 'signed' ? result.review : expect.fail(result.message)
}

test('signing is one step: undo leaves the model as it was, with the review under way', async () => {
  const document = createDocumentStore(underWay)
  const review = await signedReview(underWay)
  document.getState().edit('Sign', (model) => withReview(model, review))
  const { model } = document.getState()
  expect(model.about.nextReview).toBe(said.next)
  expect(model.about).not.toHaveProperty('review')

  document.getState().undo()
  expect(document.getState().model).toEqual(underWay)
  document.getState().redo()
  expect(document.getState().model).toEqual(model)
  expect(await verifyChain(document.getState().model)).toMatchObject({ faults: [] })
})

test('a review signed with the key of the browser is stored, and verifies on another page', async () => {
  const database = corralDatabase({ name: 'signing' })
  const signer = await makeSigningKey(database)
  const result = await signed(blankModel, said, { findings: [], packs: [], signer })
  const review = result.type === 'signed' ? result.review : expect.fail(result.message)
  await createModel(database, blankModel)
  const session = await opened(database, blankModel.about.id)
  session.follow(withReview(session.model, review))
  expect(await session.flush()).toEqual({ status: 'saved' })
  const stored = (await storedModel(database, blankModel.about.id)) ?? expect.fail('Not stored.')
  expect(await verifyChain(stored, { key: signer.publicKey })).toMatchObject({
    reviews: [{ isIntact: true, signature: 'valid' }],
    faults: [],
  })
  await closeAll()
})
