import { expect, test } from 'vitest'
import { type Level, levels } from '@/model/text'
import type { Reratings } from '@/review/rerating'
import { heldDown } from './heldDown'

const reaching = (likelihood: readonly Level[], impact: readonly Level[]): Reratings => ({
  reachable: (dimension) => (dimension === 'likelihood' ? likelihood : impact),
  to: () => null,
})

test('says which levels the controls that are counted keep a threat from', () => {
  expect(heldDown(reaching([1, 2, 3], levels), 'residual')).toBe(
    'The controls in place keep its likelihood at 3 or less.',
  )
  expect(heldDown(reaching([1, 2], [1, 2, 3, 4]), 'target')).toBe(
    'The controls in place and planned keep its likelihood at 2 or less and impact at 4 or less.',
  )
})

test('says nothing where every level can be reached', () => {
  expect(heldDown(reaching(levels, levels), 'residual')).toBeNull()
})
