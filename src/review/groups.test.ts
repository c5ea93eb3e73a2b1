import { expect, test } from 'vitest'
import { sketch } from '@/rules/sketch'
import { reviewed } from '@/testing/review'
import { groupsOf } from './groups'

const unstoppable = { autonomy: 'fully-autonomous', killSwitch: 'no' } as const
const acting = { ...unstoppable, actions: ['move-money'] }

function titleOf(rule: string, model: Parameters<typeof reviewed>[0]): string | undefined {
  return groupsOf(reviewed(model).threats).find(({ id }) => id === rule)?.title
}

test('a group of one names the place, and of several what the rule is about', () => {
  const alone = sketch({ elements: { planner: ['agent', acting] } })
  const both = sketch({ elements: { planner: ['agent', acting], coder: ['agent', acting] } })
  expect(titleOf('BOT-E-207', alone)).toBe('A misbehaving planner cannot be stopped quickly')
  expect(titleOf('BOT-E-207', both)).toBe('A misbehaving bot or agent cannot be stopped quickly')
})

test('a group of threats to flows speaks of their ends', () => {
  const clear = ['admin -> console', { encrypted: 'no', protocol: 'http' }] as const
  const model = sketch({
    elements: { admin: 'operator', console: 'admin-console' },
    flows: { one: clear, two: clear },
  })
  expect(titleOf('BOT-I-501', model)).toBe(
    'A flow is unencrypted and can be read or altered on the way',
  )
})
