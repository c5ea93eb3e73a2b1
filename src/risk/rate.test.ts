import { describe, expect, test } from 'vitest'
import { ElementId, ThreatActorId } from '@/model/id'
import type { Model } from '@/model/model'
import type { ThreatActor } from '@/model/threatActor'
import { controls } from '@/rules/catalogue/controls'
import { forgedUpdates } from '@/rules/packs/bot/forged-updates'
import { sketch, type Sketch } from '@/rules/sketch'
import { exampleFindings, findingIn } from '@/testing/exampleFindings'
import { rate } from './rate'
import type { Ratings } from './rating'

const hook = { type: 'element', id: ElementId.parse('hook') } as const

const unsigned: Sketch = {
  elements: {
    Telegram: 'messaging-platform',
    hook: ['webhook', { verifiesWebhookSignature: 'no', publiclyReachable: 'no' }],
  },
  inside: { 'cloud-account': ['hook', 'Telegram'] },
  flows: { update: 'Telegram -> hook' },
}

function rated(model: Model): Ratings {
  const found = findingIn(model, forgedUpdates, hook)
  if (!found) throw new Error('The rule does not apply to this model.')
  return rate(found.finding, found.situation, controls)
}

function levels({ likelihood, impact }: Ratings['inherent']) {
  return [likelihood.value, impact.value]
}

function withActor(actor: Partial<ThreatActor>): Model {
  const id = ThreatActorId.parse('someone')
  const whole: ThreatActor = {
    id,
    profile: 'spammer',
    name: '',
    motive: '',
    motivation: 3,
    capability: 3,
    access: [],
    startsAt: [],
    focus: false,
    ...actor,
  }
  return { ...sketch(unsigned), actors: { [id]: whole } }
}

const withIntegrity = (integrity: number) =>
  rated(sketch({ ...unsigned, assets: { conversation: { on: ['hook'], integrity } } }))

const signed = (status: 'implemented' | 'planned') => {
  const model = sketch({ ...unsigned, controls: [['CTL-MSG-SIGN', 'update']] })
  const placed = Object.values(model.controls).map((control) => [
    control.id,
    { ...control, status },
  ])
  return rated({ ...model, controls: Object.fromEntries(placed) })
}

describe('actors', () => {
  const [plain = 0] = levels(rated(sketch(unsigned)).inherent)

  test('a model without actors says nothing about how likely a threat is', () => {
    expect(rated(sketch(unsigned)).inherent.likelihood.steps).not.toContainEqual(
      expect.objectContaining({ source: 'actor' }),
    )
  })

  test('a threat is less likely when none of the actors would do it', () => {
    expect(levels(rated(withActor({ profile: 'vendor' })).inherent)[0]).toBe(plain - 1)
  })

  test('an actor who would does not change it, one in focus makes it likelier', () => {
    expect(levels(rated(withActor({})).inherent)[0]).toBe(plain)
    expect(levels(rated(withActor({ focus: true })).inherent)[0]).toBe(plain + 1)
  })
})

describe('data', () => {
  test('the impact follows the dimension that the rule names', () => {
    const [, base = 0] = levels(rated(sketch(unsigned)).inherent)
    expect(levels(withIntegrity(1).inherent)[1]).toBe(base - 1)
    expect(levels(withIntegrity(3).inherent)[1]).toBe(base)
    expect(levels(withIntegrity(4).inherent)[1]).toBe(base + 1)
  })
})

describe('controls', () => {
  test('one in place lowers the residual level and leaves the inherent one', () => {
    const { inherent, residual } = signed('implemented')
    expect(levels(inherent)).toEqual(levels(rated(sketch(unsigned)).inherent))
    expect(residual.likelihood.value).toBeLessThan(inherent.likelihood.value)
  })

  test('a planned one lowers the target only', () => {
    const { inherent, residual, target } = signed('planned')
    expect(levels(residual)).toEqual(levels(inherent))
    expect(target.likelihood.value).toBeLessThan(residual.likelihood.value)
  })

  test('one that people say is there counts as if it had been put in place', () => {
    const { residual } = rated(
      sketch({ ...unsigned, flows: { update: ['Telegram -> hook', { messageIntegrity: 'yes' }] } }),
    )
    expect(levels(residual)).toEqual(levels(signed('implemented').residual))
  })

  test('on one of two neighbours it does not count, for attackers take the other', () => {
    const { inherent, residual } = rated(
      sketch({
        ...unsigned,
        elements: { ...unsigned.elements, Slack: 'messaging-platform' },
        flows: {
          update: ['Telegram -> hook', { messageIntegrity: 'yes' }],
          event: 'Slack -> hook',
        },
      }),
    )
    expect(levels(residual)).toEqual(levels(inherent))
  })
})

const ascending = (one = 0, other = 0) => one - other

test('in every example the views only go down, and each level is the sum of its steps', () => {
  for (const { title, finding, situation } of exampleFindings) {
    const { inherent, residual, target } = rate(finding, situation, controls)
    for (const dimension of ['likelihood', 'impact'] as const) {
      const [first, second, third] = [inherent, residual, target].map(
        (each) => each[dimension].value,
      )
      expect([third, second, first], title).toEqual([third, second, first].toSorted(ascending))
      for (const { [dimension]: level } of [inherent, residual, target]) {
        const sum = level.steps.reduce((total, { by }) => total + by, 0)
        expect(sum, title).toBe(level.value)
      }
    }
  }
})

test('every step gives its reason', () => {
  for (const { finding, situation } of exampleFindings) {
    for (const { likelihood, impact } of Object.values(rate(finding, situation, controls))) {
      for (const { reason } of [...likelihood.steps, ...impact.steps]) {
        expect(reason).not.toMatch(/^\s*$|undefined|\$/)
      }
    }
  }
})
