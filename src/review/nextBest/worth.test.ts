import { expect, test } from 'vitest'
import type { Gain } from './gain'
import { byWorth, type Worth, worthOf, worthOfAnswer, worthOfDecision } from './worth'

type Counts = { readonly [Part in 'critical' | 'high' | 'gone' | 'surfaced']?: number }

// Moves are told apart by nothing but the bands that they come from and go to.
const moves = (count: number, from: string | null, to: string | null) =>
  Array.from({ length: count }, () => ({
    threat: '',
    from: from && { residual: { band: from } },
    to: to && { residual: { band: to } },
  })) as unknown as Gain['lowered']

function gain({ critical = 0, high = 0, gone = 0, surfaced = 0 }: Counts): Gain {
  return {
    out: {
      critical: moves(critical, 'critical', 'high'),
      high: [...moves(high - gone, 'high', 'medium'), ...moves(gone, 'high', null)],
      medium: [],
      low: [],
    },
    withdrawn: moves(gone, 'high', null),
    lowered: [],
    raised: [],
    surfaced: moves(surfaced, null, 'high'),
    cut: [],
  }
}

const worth = (counts: Counts, effort: 'small' | 'medium' | 'large' = 'medium') =>
  worthOf(gain(counts), effort, () => 0)

/** Whether one comes before the other, and the other not before the one. */
const isBefore = (one: Worth, other: Worth) => byWorth(one, other) < 0 && byWorth(other, one) > 0

test('one threat out of Critical comes before any number out of High', () => {
  expect(isBefore(worth({ critical: 1 }), worth({ high: 9, gone: 9 }))).toBe(true)
})

test('a project comes after work of days that takes as many threats out of Critical', () => {
  expect(isBefore(worth({ critical: 1 }), worth({ critical: 1, high: 3 }, 'large'))).toBe(true)
  expect(isBefore(worth({ critical: 2 }, 'large'), worth({ critical: 1, high: 3 }, 'small'))).toBe(
    true,
  )
})

test('of as many out of High what goes away counts first, and then the effort', () => {
  expect(isBefore(worth({ high: 2, gone: 1 }), worth({ high: 2 }, 'small'))).toBe(true)
  expect(isBefore(worth({ high: 2 }, 'small'), worth({ high: 2 }, 'medium'))).toBe(true)
})

test('a threat that comes to light counts last of all', () => {
  expect(isBefore(worth({ high: 1 }), worth({ high: 1, surfaced: 1 }))).toBe(true)
  expect(isBefore(worth({ high: 2, surfaced: 3 }), worth({ high: 1 }))).toBe(true)
})

test('an answer comes before a control that takes as many threats out of Critical', () => {
  expect(isBefore(worthOfAnswer(1), worth({ critical: 1 }, 'small'))).toBe(true)
  expect(isBefore(worth({ critical: 2 }), worthOfAnswer(1))).toBe(true)
})

test('a decision comes between what takes threats out of Critical and out of High', () => {
  expect(isBefore(worth({ critical: 1 }, 'large'), worthOfDecision)).toBe(true)
  expect(isBefore(worthOfDecision, worth({ high: 5, gone: 5 }, 'small'))).toBe(true)
})
