import { expect, test } from 'vitest'
import { controls } from '@/rules/catalogue/controls'
import { has, lacks } from '@/rules/condition'
import type { Rule } from '@/rules/rule'
import { sketch } from '@/rules/sketch'
import { trialOfRule } from './trial'

const rule: Rule = {
  id: 'my/rules:open',
  version: 1,
  title: 'Anyone can use {self}',
  stride: ['S'],
  applies: { to: 'element', kinds: ['api'] },
  when: has('self.publiclyReachable'),
  gap: lacks('self.authenticatesCallers'),
  why: 'It is open.',
  check: '',
  exception: '',
  likelihood: 4,
  impact: 4,
  impactOn: [],
  adjust: [],
  skill: 1,
  actors: [],
  mitigations: [],
  references: [],
}

const open = { publiclyReachable: 'yes' } as const
const model = sketch({
  elements: {
    flagged: ['api', { ...open, authenticatesCallers: 'no' }],
    cleared: ['api', { ...open, authenticatesCallers: 'yes' }],
    unsaid: ['api', open],
    inner: ['api', { publiclyReachable: 'no' }],
    unknown: 'api',
    store: 'database',
  },
})

const tried = trialOfRule(rule, model, { controls }, '2026-01-01')
const of = (name: string) =>
  tried.find(({ subject }) => subject.type === 'element' && subject.id === name)

test('a rule is tried on every record that it is about, and on no other', () => {
  const outcomes = tried.map(({ subject, outcome }) => [
    subject.type === 'element' && subject.id,
    outcome,
  ])
  expect(outcomes).toEqual([
    ['flagged', 'open'],
    ['cleared', 'handled'],
    ['unsaid', 'unverified'],
    ['inner', 'notPossible'],
    ['unknown', 'question'],
  ])
})

test('each says why, also where the threat is not possible', () => {
  const words = (name: string) =>
    of(name)
      ?.clauses()
      .map(({ text }) => text)
      .join(' ')
  expect(words('flagged')).toContain('does not authenticate')
  expect(words('cleared')).toContain('authenticates')
  expect(words('inner')).toContain('inner')
  expect(of('inner')?.clauses().length).toBeGreaterThan(0)
})

test('what is flagged is rated, and nothing is kept in the model', () => {
  expect(of('flagged')).toMatchObject({ title: 'Anyone can use flagged', band: 'high' })
  expect(of('inner')?.band).toBeNull()
  expect(model.decisions).toEqual({})
})
