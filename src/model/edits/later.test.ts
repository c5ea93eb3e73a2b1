import { expect, test } from 'vitest'
import { applyDifference, inverseOf } from '../applyDifference'
import { differenceOf } from '../difference'
import { About } from '../about'
import { emptyModel } from '../emptyModel'
import { DiagramId, ModelId } from '../id'
import { wholeModel } from '../subject'
import { answerAll, askAgain, type AskedQuestion, isPutOff, putOff } from './later'

const model = emptyModel(ModelId.parse('m'), DiagramId.parse('d'), '2026-01-01T00:00:00.000Z')
const rotation: AskedQuestion = { subject: wholeModel, property: 'secretRotation' }
const inventory: AskedQuestion = { subject: wholeModel, property: 'inventory' }

test('a question that was put off stays so until it is asked again, and others with it', () => {
  const later = putOff(model, [rotation, inventory], '2026-11-22')
  expect(isPutOff(later, rotation)).toBe(true)
  expect(About.safeParse(later.about).success).toBe(true)
  const again = askAgain(later, [rotation])
  expect([isPutOff(again, rotation), isPutOff(again, inventory)]).toEqual([false, true])
})

test('a model without any is what it was before the first, so that its file is too', () => {
  const later = putOff(model, [rotation], '2026-11-22')
  expect(askAgain(later, [rotation])).toEqual(model)
  expect('later' in askAgain(later, [rotation]).about).toBe(false)
  expect(askAgain(model, [rotation])).toBe(model)
  expect(putOff(later, [rotation], '2026-11-23')).toBe(later)
})

test('an answer settles a question that was put off; taking an answer back does not ask later', () => {
  const later = putOff(model, [rotation, inventory], '2026-11-22')
  const answered = answerAll(later, [rotation, inventory], 'yes')
  expect(answered.about.answers).toEqual({ secretRotation: 'yes', inventory: 'yes' })
  expect(answered.about.later).toBeUndefined()
})

test('putting off is undone entry by entry, so that what another tab put off stays', () => {
  const mine = putOff(model, [rotation], '2026-11-22')
  const both = putOff(mine, [inventory], '2026-11-22')
  const undone = applyDifference(both, inverseOf(differenceOf(model, mine)))
  expect([isPutOff(undone, rotation), isPutOff(undone, inventory)]).toEqual([false, true])
  const nothing = applyDifference(mine, inverseOf(differenceOf(model, mine)))
  expect(nothing).toEqual(model)
})
