import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textWidth } from '@/editor/canvas/textSize'
import { cutShort, wrapped, wrappedTo } from './wrapped'

const type = { weight: 400, size: 10 }
// Where nothing measures, a sign counts for 0.56 of the size: 56 pixels are ten signs, and a little.
const WIDTH = 56.5

test('a text breaks after spaces and hyphens, and keeps its own line breaks', () => {
  expect(wrapped('one two three', WIDTH, type)).toEqual(['one two', 'three'])
  expect(wrapped('sign-in gateway', WIDTH, type)).toEqual(['sign-in', 'gateway'])
  expect(wrapped('hand-written-out', WIDTH, type)).toEqual(['hand-', 'written-', 'out'])
  expect(wrapped('a\n\nb', WIDTH, type)).toEqual(['a', '', 'b'])
})

test('a word that is too long breaks between signs, and never within one', () => {
  expect(wrapped('abcdefghijklmno', WIDTH, type)).toEqual(['abcdefghij', 'klmno'])
  const family = '👩🏽‍💻'
  for (const line of wrapped(family.repeat(6), WIDTH, type)) {
    expect(line.replaceAll(family, '')).toBe('')
  }
})

test('no line is wider than its room, and nothing but space is lost', () => {
  const words = fc.string({ unit: 'grapheme-ascii', maxLength: 80 })
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 200 }), (text, width) => {
      const lines = wrapped(text, width, type)
      for (const line of lines) expect(textWidth(line, type)).toBeLessThanOrEqual(width)
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
    }),
  )
})

test('what does not fit shows as an ellipsis', () => {
  expect(cutShort('a short one', WIDTH, type)).toBe('a short o…')
  expect(cutShort('short', WIDTH, type)).toBe('short')
  expect(wrappedTo(2, 'one two three four five', WIDTH, type)).toEqual(['one two', 'three fou…'])
})
