import { expect, test } from 'vitest'
import { plainStyle, styleFor, terminalStyle } from './style'

test('colours are for terminals', () => {
  expect(styleFor(true, {})).toBe(terminalStyle)
  expect(styleFor(false, {})).toBe(plainStyle)
  expect(terminalStyle.ofBand('high', 'High')).not.toBe('High')
})

test('who sets NO_COLOR to anything sees none, and so does a terminal that has none', () => {
  expect(styleFor(true, { NO_COLOR: '1' })).toBe(plainStyle)
  expect(styleFor(true, { NO_COLOR: '' })).toBe(terminalStyle)
  expect(styleFor(true, { TERM: 'dumb' })).toBe(plainStyle)
})
