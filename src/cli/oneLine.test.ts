import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oneLine } from './oneLine'

test('a name cannot steer the terminal', () => {
  expect(oneLine('Bot\u001b[31m\r\nred\u202e')).toBe('Bot [31m red')
})

test('whatever comes is one line that fits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 20, max: 200 }), (text, width) => {
      const line = oneLine(text, width)
      expect(line.length).toBeLessThanOrEqual(width)
      for (const sign of ['\n', '\r', '\u001b', '\u009b']) expect(line).not.toContain(sign)
    }),
  )
})
