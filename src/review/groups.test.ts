import { expect, test } from 'vitest'
import { controls } from '@/rules/catalogue/controls'
import { missingMitigations } from '@/rules/explain/controlChanges'
import { sketch } from '@/rules/sketch'
import { reviewed } from '@/testing/review'
import { groupsByControl } from './groupsByControl'
import { groupsByPlace } from './groupsByPlace'
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

const both = sketch({ elements: { planner: ['agent', acting], coder: ['agent', acting] } })

test('by place, every threat stands once, under the record that it is about', () => {
  const { threats, model } = reviewed(both)
  const groups = groupsByPlace(threats, model)
  expect(groups.map(({ title }) => title)).toEqual(expect.arrayContaining(['planner', 'coder']))
  expect(groups.flatMap((group) => group.threats)).toHaveLength(threats.length)
  for (const { id, threats: members } of groups) {
    for (const { on } of members) {
      const [subject] = on
      expect(id).toBe(subject?.type === 'element' ? `on:element:${subject.id}` : 'on:model')
    }
  }
})

test('by control, every threat stands once, under a control that helps, the one that helps most first', () => {
  const { threats, situation } = reviewed(both)
  const groups = groupsByControl(threats, situation, controls)
  const listed = groups.flatMap((group) => group.threats)
  expect(new Set(listed)).toEqual(new Set(threats))
  expect(listed).toHaveLength(threats.length)
  const helping = groups.filter(({ id }) => id !== 'control:')
  for (const { id, threats: members } of helping) {
    for (const { origin } of members) {
      if (origin.type !== 'finding') throw new Error('The sketch has threats of rules only.')
      const { rule, subject } = origin.finding
      const missing = missingMitigations(rule.mitigations, subject, situation, controls)
      expect(missing.map(({ control }) => `control:${control.id}`)).toContain(id)
    }
  }
  const sizes = helping.map((group) => group.threats.length)
  expect(sizes).toEqual(sizes.toSorted((one, other) => other - one))
})
