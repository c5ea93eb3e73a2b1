import { expect, test } from 'vitest'
import { defaultRiskScale } from '@/model/riskScale'
import { cellName } from './cellName'

const cell = { likelihood: 4, impact: 5, band: 'critical', threats: ['a', 'b', 'c'] } as const

test('a cell says its place, its words, its band and how many threats are in it', () => {
  expect(cellName(cell, defaultRiskScale)).toBe(
    'Likelihood 4 Likely, Impact 5 Severe, Critical, 3 threats',
  )
  expect(cellName({ ...cell, threats: [] }, defaultRiskScale)).toMatch(/, no threats$/)
})
