import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ReviewId } from '@/model/id'
import type { Model } from '@/model/model'
import type { Review } from '@/model/review'
import { lastReview, reviewsInOrder } from '@/review/signing/reviewsInOrder'
import { arbitraryEdits, blankModel } from '@/testing/arbitraryEdit'
import { writeCorral } from '../corral/writeCorral'
import { openFile } from '../openFile'
import { isChangedSince } from './changedSince'
import { faultInWords } from './chainWords'
import { type Said, signed, withReview } from './sign'
import { readSnapshot, snapshotOf } from './snapshot'
import { type ChainFault, verifyChain } from './verifyChain'

const said = (n: number): Said => ({
  id: ReviewId.parse(`r${n}`),
  by: 'A. Kim',
  role: 'Security lead',
  note: `The ${n}. review`,
  at: `2026-0${n}-01T12:00:00.000Z`,
  next: `2026-0${n + 3}-01`,
})

/** The model with one more review on top. */
async function reviewed(model: Model, n: number): Promise<Model> {
  const result = await signed(model, said(n), { findings: [], packs: [] })
  if (result.type === 'refused') throw new Error(result.message)
  return withReview(model, result.review)
}

/** A model that was edited and signed by turns. */
const chained = fc.array(arbitraryEdits, { minLength: 1, maxLength: 4 }).map((turns) =>
  turns.reduce<Promise<Model>>(async (before, edits, index) => {
    const edited = edits.reduce((rest, edit) => edit(rest), await before)
    return reviewed(edited, index + 1)
  }, Promise.resolve(blankModel)),
)

async function faultsOf(model: Model): Promise<readonly ChainFault[]> {
  const report = await verifyChain(model)
  return report.type === 'checked' ? report.faults : expect.fail('Nothing was checked.')
}

function withAltered(model: Model, review: Review): Model {
  return { ...model, reviews: { ...model.reviews, [review.id]: review } }
}

test('what was signed, review after review, verifies', async () => {
  await fc.assert(
    fc.asyncProperty(chained, async (model) => {
      const signedModel = await model
      expect(await faultsOf(signedModel)).toEqual([])
      const last = lastReview(signedModel) ?? expect.fail('Nothing was signed.')
      const { review: _review, ...about } = signedModel.about
      expect(readSnapshot(last)).toMatchObject({
        model: { ...signedModel, about, reviews: {} },
      })
      expect(isChangedSince(last, signedModel)).toBe(false)
    }),
    { numRuns: 30 },
  )
})

/** A position in the text of a review, and another sign to put there. */
const slip = fc.record({
  review: fc.nat(),
  field: fc.constantFrom('snapshot', 'by', 'role', 'note', 'at', 'next', 'previous', 'sha256'),
  at: fc.nat(),
  sign: fc.constantFrom('0', 'a', 'Z', '"', '\n', ' ', '}', ','),
} as const)

test('one sign altered anywhere is reported of the right review and the right part of it', async () => {
  await fc.assert(
    fc.asyncProperty(chained, slip, async (model, { review: index, field, at, sign }) => {
      const signedModel = await model
      const reviews = reviewsInOrder(signedModel)
      const review = reviews[index % reviews.length] ?? expect.fail('Nothing was signed.')
      const text = review[field]
      if (text === null) return fc.pre(false)
      const position = at % text.length
      fc.pre(text[position] !== sign)
      const altered = text.slice(0, position) + sign + text.slice(position + 1)
      const faults = await faultsOf(withAltered(signedModel, { ...review, [field]: altered }))
      const fault = faults.find(({ type }) => type === 'altered')
      if (fault?.type !== 'altered') return expect.fail('Nothing was reported.')
      expect(fault.review.id).toBe(review.id)
      expect(faultInWords(fault)).toContain('is not what was signed')
      if (field !== 'previous') expect(faults).toEqual([fault])
      if (field === 'sha256') expect(fault.alterations).toEqual([{ type: 'hash' }])
      else if (field !== 'snapshot') {
        expect(fault.alterations).toEqual([{ type: 'statement', field }])
      } else expectPlace(fault, text, position)
      return undefined
    }),
    { numRuns: 300 },
  )
})

/** The record around a position in a snapshot, by its lines: each begins and ends with a brace of its own. */
function recordAround(snapshot: string, position: number): string | null {
  const lines = snapshot.slice(0, position).split('\n')
  const start = lines.findLastIndex((line) => /^ {6}\{$/.test(line))
  const end = lines.findLastIndex((line) => /^ {0,6}[\]}],?$/.test(line))
  const table = lines.findLast((line) => /^ {4}"\w+": [[{]$/.test(line))
  const name = /"(\w+)"/.exec(table ?? '')?.[1]
  if (name === 'about') return end > lines.indexOf(table ?? '') ? null : 'about'
  if (start < 0 || start < end) return null
  const record = snapshot.split('\n').slice(start)
  const id = record.find((line) => /^ {8}"id": /.test(line))
  return `${name}/${/: "(.*?)"/.exec(id ?? '')?.[1]}`
}

function expectPlace(
  { alterations }: Extract<ChainFault, { type: 'altered' }>,
  snapshot: string,
  position: number,
): void {
  const line = snapshot.slice(0, position).split('\n').length
  const [first] = alterations
  if (first?.type === 'text') {
    const told = Number(/line (\d+)/.exec(first.where)?.[1])
    // A brace that is gone may be missed only further down.
    return expect(told).toBeGreaterThanOrEqual(line)
  }
  if (first?.type === 'layout') return expect(first.line).toBe(line)
  const keys = alterations.flatMap((one) => (one.type === 'record' ? [one.key] : []))
  const key = recordAround(snapshot, position)
  if (key !== null) expect(keys).toContain(key)
  else expect(alterations).not.toEqual([{ type: 'hash' }])
}

const three = async () =>
  [1, 2, 3].reduce<Promise<Model>>(
    async (model, n) => reviewed(await model, n),
    Promise.resolve(blankModel),
  )

test('a review that is taken out is missed by the one after it', async () => {
  const model = await three()
  const { r2: _gone, ...reviews } = model.reviews as { [id: string]: Review }
  expect(await faultsOf({ ...model, reviews })).toMatchObject([
    { type: 'missing', review: { id: 'r3' } },
  ])
})

test('two reviews that change places are both reported', async () => {
  const model = await three()
  const [, two, last] = reviewsInOrder(model)
  if (!two || !last) return expect.fail('Three were signed.')
  const exchanged = { ...two, previous: last.previous, sha256: last.sha256 }
  const other = { ...last, previous: two.previous, sha256: two.sha256 }
  const faults = await faultsOf(withAltered(withAltered(model, exchanged), other))
  expect(faults.map(({ type }) => type)).toEqual(['altered', 'altered'])
  return undefined
})

test('a review that is doubled under another id is reported', async () => {
  const model = await three()
  const [, two] = reviewsInOrder(model)
  if (!two) return expect.fail('Three were signed.')
  const double = { ...two, id: ReviewId.parse('r4') }
  expect(await faultsOf(withAltered(model, double))).toMatchObject([
    { type: 'altered', review: { id: 'r4' }, alterations: [{ type: 'statement', field: 'id' }] },
  ])
  return undefined
})

test('copies that were signed apart are told, until a review comes after both', async () => {
  const start = await reviewed(blankModel, 1)
  const [mine, yours] = await Promise.all([reviewed(start, 2), reviewed(start, 3)])
  const together = { ...mine, reviews: { ...mine.reviews, ...yours.reviews } }
  expect(await faultsOf(together)).toMatchObject([
    { type: 'apart', reviews: [{ id: 'r2' }, { id: 'r3' }] },
  ])
  const joined = await reviewed(together, 4)
  expect(await faultsOf(joined)).toEqual([])
  expect(lastReview(joined)).toMatchObject({ id: 'r4', joins: [expect.any(String)] })
})

test('the snapshot is the model without its reviews and without the one under way', () => {
  const review = { startedAt: said(1).at, since: null, steps: {}, note: '' }
  const underWay = { ...blankModel, about: { ...blankModel.about, review } }
  expect(snapshotOf(underWay, [], [])).toBe(snapshotOf(blankModel, [], []))
})

test('whatever sign of a snapshot is altered in the file, it opens, and the right review is reported', async () => {
  const text = writeCorral(await three(), [])
  const start = text.lastIndexOf('"snapshot": "') + '"snapshot": "'.length
  const length = text.indexOf('"\n', start) - start
  await fc.assert(
    fc.asyncProperty(
      fc.nat(length - 1),
      fc.constantFrom('"', '\\', '\n', 'x', '0', '}'),
      async (offset, sign) => {
        const at = start + offset
        fc.pre(text[at] !== sign)
        const altered = text.slice(0, at) + sign + text.slice(at + 1)
        const opened = openFile(altered, 'altered.corral.json')
        if (opened.type === 'refused') return expect.fail(opened.message)
        // An escape may be written in two ways that say the same.
        const isSame = Object.values(opened.model.reviews).at(-1)?.snapshot === snapshotIn(text)
        fc.pre(!isSame)
        expect(await faultsOf(opened.model)).toMatchObject([
          { type: 'altered', review: { id: 'r3' } },
        ])
        return undefined
      },
    ),
    { numRuns: 300 },
  )
})

const snapshotIn = (text: string) =>
  Object.values((JSON.parse(text) as { model: Model }).model.reviews).at(-1)?.snapshot

test('a file keeps the reviews byte for byte, and what was altered in it can still be read', async () => {
  await fc.assert(
    fc.asyncProperty(chained, async (model) => {
      const text = writeCorral(await model, [])
      const opened = openFile(text, 'chain.corral.json')
      if (opened.type === 'refused') return expect.fail(opened.message)
      expect(writeCorral(opened.model, [], [])).toBe(writeCorral(await model, [], []))
      expect(await faultsOf(opened.model)).toEqual([])
      const forged = openFile(text.replaceAll('A. Kim', 'B. Kim'), 'chain.corral.json')
      if (forged.type === 'refused') return expect.fail(forged.message)
      const faults = await faultsOf(forged.model)
      expect(faults).toHaveLength(Object.keys(opened.model.reviews).length)
      for (const review of Object.values(forged.model.reviews)) {
        expect(readSnapshot(review).type).toBe('read')
      }
      return undefined
    }),
    { numRuns: 15 },
  )
})
