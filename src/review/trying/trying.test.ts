import { describe, expect, test } from 'vitest'
import { AppliedControlId, ElementId } from '@/model/id'
import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import { hasMoved } from '@/risk/movement'
import { sketch } from '@/rules/sketch'
import { reviewed } from '@/testing/review'
import { applyControl, type NewControl } from '../appliedControls'
import { triedMovements } from '../viewMovements'
import { changedBadges } from './changedBadges'
import { fateOf, movesBetween } from './moves'
import { tallyOf } from './tally'
import { withPlanned, withTried } from './tryControls'

const at = (id: string): Subject => ({ type: 'element', id: ElementId.parse(id) })
const control = (id: string, on: Subject): NewControl => ({
  id: AppliedControlId.parse(`${id}-on`),
  control: id,
  on,
  status: 'implemented',
})

const model = sketch({
  elements: {
    Telegram: 'messaging-platform',
    hook: ['webhook', { verifiesWebhookSignature: 'no', publiclyReachable: 'yes' }],
  },
  flows: { update: 'Telegram -> hook' },
})
const signed = [control('CTL-WEBHOOK-SIG', at('hook'))]
const statuses = (of: Model) => Object.values(of.controls).map(({ status }) => status)

describe('what is tried out', () => {
  test('stands in the model that is looked at, and in no other', () => {
    expect(statuses(withTried(model, signed))).toEqual(['implemented'])
    expect(model.controls).toEqual({})
  })

  test('is left out where its record is gone', () => {
    expect(withTried(model, [control('CTL-WEBHOOK-SIG', at('gone'))])).toBe(model)
  })

  test('is planned once, and never brings back what is further', () => {
    const planned = withPlanned(model, signed)
    expect(statuses(planned)).toEqual(['planned'])
    expect(withPlanned(planned, signed)).toBe(planned)
    const verified = signed.reduce(
      (rest, each) => applyControl(rest, { ...each, status: 'verified' }),
      model,
    )
    expect(withPlanned(verified, signed)).toBe(verified)
    expect(withTried(verified, signed)).toBe(verified)
  })
})

describe('what becomes of the threats', () => {
  const before = reviewed(model)
  const after = reviewed(withTried(model, signed))
  const moves = movesBetween(before.threats, after.threats)

  test('one whose protection is tried out is withdrawn', () => {
    const move = [...moves.values()].find(
      ({ before: was }) =>
        was?.origin.type === 'finding' && was.origin.finding.rule.id === 'BOT-S-001',
    )
    expect(move && fateOf(move, 'residual')).toBe('withdrawn')
    expect(move && fateOf(move, 'inherent')).toBeNull()
  })

  test('those of which nothing changes are not among the moves', () => {
    const same = before.threats.filter(({ id }) => !moves.has(id))
    for (const { id, state, ratings } of same) {
      const then = after.threats.find((threat) => threat.id === id)
      expect([then?.state, then?.ratings?.residual.band]).toEqual([state, ratings?.residual.band])
    }
  })

  test('leaves the matrix where it is withdrawn, and moves in it where its levels change', () => {
    const cells = triedMovements(before.threats, after.threats, 'residual')
    expect(cells.filter(hasMoved).map(({ id }) => id)).toEqual(
      [...moves].filter(([, move]) => fateOf(move, 'residual')).map(([id]) => id),
    )
    expect(cells.some(({ from, to }) => from && !to)).toBe(true)
  })

  test('are counted as the matrix shows them', () => {
    const isTop = ({ ratings, state }: (typeof before.threats)[number]) =>
      state === 'new' && /high|critical/.test(ratings?.residual.band ?? '')
    const tally = tallyOf(before.threats, moves, 'residual')
    expect(tally.top.length).toBe(before.threats.filter(isTop).length)
    expect(tally.top.length - tally.leaveTop.length).toBe(after.threats.filter(isTop).length)
    expect(tally.withdrawn.length).toBeGreaterThan(0)
  })
})

describe('the badges in a trial', () => {
  const one = { count: 1, worst: 'high', waiting: 0 } as const
  const two = { count: 2, worst: 'critical', waiting: 1 } as const

  test('say what is and what would be where that differs', () => {
    const seen = changedBadges(new Map([['a', two]]), new Map([['a', one]]))
    expect(seen.get('a')).toEqual({ ...one, was: two })
  })

  test('say so too where nothing would be left, and where something would come', () => {
    const seen = changedBadges(new Map([['a', one]]), new Map([['b', one]]))
    const none = { count: 0, worst: null, waiting: 0 }
    expect(seen.get('a')).toEqual({ ...none, was: one })
    expect(seen.get('b')).toEqual({ ...one, was: none })
  })

  test('stay the very same where nothing changes', () => {
    expect(changedBadges(new Map([['a', one]]), new Map([['a', { ...one }]])).get('a')).toBe(one)
  })
})
