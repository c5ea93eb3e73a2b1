import { describe, expect, test } from 'vitest'
import { withRecord } from '@/model/applyDifference'
import { ReviewId } from '@/model/id'
import type { Model } from '@/model/model'
import type { Review } from '@/model/review'
import { choicesIn } from '@/review/merging/mergeChoice'
import { sketch } from '@/rules/sketch'
import { bringsNothing, metCopies } from './metCopies'
import { differencesInWords, reviewsInWords } from './metWords'
import { signed, withReview } from './sign'

async function signedBy(model: Model, by: string, day: string): Promise<Model> {
  const said = { by, role: '', note: '', at: `${day}T09:00:00.000Z`, next: null }
  const id = ReviewId.parse(`${by}-${day}`)
  const result = await signed(model, { ...said, id }, { findings: [], packs: [] })
  return result.type === 'signed' ? withReview(model, result.review) : expect.fail(result.message)
}

const titled = (model: Model, title: string): Model => ({
  ...model,
  about: { ...model.about, title },
})
const told = (model: Model, summary: string): Model => ({
  ...model,
  about: { ...model.about, summary },
})
const day = (at: string) => at.slice(0, 10)

const drawn = sketch({ elements: { Bot: 'chatbot' } })
const first = await signedBy(drawn, 'Ada', '2026-09-30')

describe('two copies of a signed model', () => {
  test('are told apart since the last review that both share', () => {
    const ours = titled(first, 'Ours')
    const theirs = told(titled(first, 'Theirs'), 'More')
    expect(differencesInWords(metCopies(ours, theirs), day)).toBe(
      '2 differences since the review of 2026-09-30 that both share; 1 of them was changed in both.',
    )
  })

  test('that say the same bring nothing to each other', () => {
    expect(bringsNothing(metCopies(first, structuredClone(first)))).toBe(true)
  })

  test('that were signed apart keep both reviews, and it is said what joins them', async () => {
    const ours = await signedBy(first, 'Ada', '2026-11-01')
    const theirs = await signedBy(first, 'Ben', '2026-11-02')
    const met = metCopies(ours, theirs)
    expect(met.reviews.coming.map(({ by }) => by)).toEqual(['Ben'])
    expect(reviewsInWords(met, day)).toEqual([
      '1 signed review of the file comes along in any case: by Ben of 2026-11-02.',
      'The copies were signed apart, by Ada of 2026-11-01 and by Ben of 2026-11-02, so there are 2 latest reviews side by side. The next review that is signed here comes after all of them.',
    ])
  })

  test('keep the review here when the other copy tells it otherwise, and hold on to what was signed here', () => {
    const [review] = Object.values(first.reviews)
    if (!review) return expect.fail('Nothing was signed.')
    const forged: Review = { ...review, snapshot: review.snapshot.replace('"Bot"', '"Bat"') }
    const theirs = told(withRecord(first, 'reviews', review.id, forged), 'More')
    const met = metCopies(first, theirs)
    expect(met.ancestor?.review).toBe(review)
    expect(met.reviews.otherwise).toEqual([forged])
    expect(reviewsInWords(met, day)).toEqual([
      'The file tells a signed review otherwise than it stands here: by Ada of 2026-09-30. The one here stays.',
    ])
  })
})

describe('two copies that share no signed review', () => {
  test('say so, and change nothing of what is here unasked', () => {
    const met = metCopies(drawn, titled(drawn, 'Theirs'))
    expect(differencesInWords(met, day)).toBe(
      '1 difference. The two share no signed review, so nobody can tell who changed what.',
    )
    expect(choicesIn(met.questions).map(({ by, isTakenAtFirst }) => [by, isTakenAtFirst])).toEqual([
      ['unknown', false],
    ])
  })
})
