import { expect, test } from 'vitest'
import { sketch } from '@/rules/sketch'
import { bandOf, defaultRiskScale } from '../riskScale'
import {
  describeLevel,
  hasDefaultBands,
  hasDefaultWords,
  resetBands,
  resetWords,
  setBand,
} from './scale'

const model = sketch({})

test('a level is called otherwise, and the other nine keep their words', () => {
  const { scale } = describeLevel(model, 'likelihood', 4, { name: 'Weekly' }).about
  expect(scale.likelihood.map(({ name }) => name)).toEqual([
    ...defaultRiskScale.likelihood.slice(0, 3).map(({ name }) => name),
    'Weekly',
    'Almost certain',
  ])
  expect(scale.likelihood[3].definition).toBe(defaultRiskScale.likelihood[3].definition)
  expect(scale.impact).toEqual(defaultRiskScale.impact)
})

test('one cell gets another band, and the others keep theirs', () => {
  const { scale } = setBand(model, { likelihood: 1, impact: 5 }, 'high').about
  expect(bandOf(scale, 1, 5)).toBe('high')
  expect(scale.bands.slice(1)).toEqual(defaultRiskScale.bands.slice(1))
  expect(scale.bands[0].slice(0, 4)).toEqual(defaultRiskScale.bands[0].slice(0, 4))
})

test('a band that is there already is no step of undo', () => {
  expect(setBand(model, { likelihood: 1, impact: 5 }, 'low')).toBe(model)
})

test('words and bands go back to what every model begins with, each without the other', () => {
  const named = describeLevel(model, 'impact', 5, { definition: 'The end' })
  const changed = setBand(named, { likelihood: 1, impact: 5 }, 'high')
  expect(hasDefaultBands(changed.about.scale)).toBe(false)
  expect(hasDefaultWords(changed.about.scale)).toBe(false)

  expect(hasDefaultBands(resetBands(changed).about.scale)).toBe(true)
  expect(resetBands(changed).about.scale.impact[4].definition).toBe('The end')
  expect(hasDefaultWords(resetWords(changed).about.scale)).toBe(true)
  expect(hasDefaultBands(resetWords(changed).about.scale)).toBe(false)
})
