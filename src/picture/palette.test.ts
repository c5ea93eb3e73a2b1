import { expect, test } from 'vitest'
import { mixed, paletteOf } from './palette'

test('every colour of a picture is a token, in the light and in the dark', () => {
  for (const theme of ['light', 'dark', 'paper'] as const) {
    for (const colour of Object.values(paletteOf(theme))) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
  }
  expect(paletteOf('light').ink).not.toBe(paletteOf('dark').ink)
})

test('on paper nothing is printed where nothing is', () => {
  expect(paletteOf('paper')).toEqual({ ...paletteOf('light'), canvas: '#ffffff' })
})

test('a colour is mixed by its share', () => {
  expect(mixed('#000000', 0.25, '#ffffff')).toBe('#bfbfbf')
  expect(mixed('#102030', 1, '#ffffff')).toBe('#102030')
})
