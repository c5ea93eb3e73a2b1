import { expect, test } from 'vitest'
import { emptyModel } from '@/model/emptyModel'
import { DiagramId, ModelId } from '@/model/id'
import { effortOf, estimate } from './effort'

const model = emptyModel(
  ModelId.parse('model'),
  DiagramId.parse('diagram'),
  '2026-01-01T00:00:00.000Z',
)
const control = { id: 'CTL-TLS', effort: 1 }

test('a control is one size more work in more than three places, and another in more than ten', () => {
  expect([1, 3, 4, 10, 11, 400].map((places) => effortOf(control, places, model).effort)).toEqual([
    'small',
    'small',
    'medium',
    'medium',
    'large',
    'large',
  ])
  expect(effortOf(control, 4, model)).toMatchObject({ inOnePlace: 'small', isSaid: false })
  expect(effortOf({ ...control, effort: 3 }, 40, model)).toMatchObject({
    effort: 'large',
    inOnePlace: null,
  })
})

test('what somebody says for a model counts in any number of places, until it is taken back', () => {
  const said = estimate(model, 'CTL-TLS', 'large')
  expect(effortOf(control, 1, said)).toEqual({ effort: 'large', isSaid: true, inOnePlace: null })
  expect(estimate(said, 'CTL-TLS', 'large')).toBe(said)
  const other = estimate(said, 'CTL-MFA', 'small')
  expect(estimate(other, 'CTL-MFA', null)).toEqual(said)
  expect(estimate(said, 'CTL-TLS', null)).toEqual(model)
  expect(estimate(model, 'CTL-TLS', null)).toBe(model)
})
