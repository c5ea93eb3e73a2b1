import { expect, test } from 'vitest'
import { interWidth } from './interWidth'

test('text is as wide as a browser sets it in Inter, to a hundredth', () => {
  const text = 'Support lead (refund approver) Ticket/refund tool calls'
  const measured = { 400: 25.809, 500: 26.116, 600: 26.407, 700: 26.7 }
  for (const [weight, width] of Object.entries(measured)) {
    const said = interWidth(text, { weight: Number(weight), size: 1 })
    expect(Math.abs(said / width - 1)).toBeLessThan(0.01)
  }
})

test('signs of East Asia are as wide as they are high', () => {
  expect(interWidth('データ', { weight: 500, size: 10 })).toBe(30)
})
