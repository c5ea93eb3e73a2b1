import { atLeast, lacks } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const singlePointOfFailure: Rule = {
  id: 'BOT-D-402',
  version: 1,
  title: 'The failure of {self} stops everything that needs it',
  stride: ['D'],
  applies: {
    to: 'element',
    kinds: [
      'database',
      'queue',
      'cache',
      'secrets-vault',
      'log-store',
      'vector-store',
      'data-store',
    ],
  },
  when: atLeast('self.$A', 3),
  gap: lacks('self.redundant'),
  why: 'A single broker, cache or vault is a switch that turns the whole bot off, by accident or on purpose.',
  check:
    'Stop it in a test at a busy hour and watch what still works, for how long, and what comes back by itself.',
  exception:
    'People can wait for as long as it takes to start it again, and they have been told so.',
  likelihood: 2,
  impact: 2,
  impactOn: ['A'],
  adjust: [],
  skill: 1,
  actors: ['careless-insider', 'organised-crime', 'script-kiddie'],
  mitigations: [
    { control: 'CTL-REDUNDANT', likelihood: 1, impact: 1 },
    { control: 'CTL-FALLBACK', likelihood: 0, impact: 1, at: ['in'] },
  ],
  references: ['CWE-410', 'CAPEC-125', 'ASVS-v5.0.0-16.5.2', 'ASVS-v5.0.0-13.1.3'],
}

export const examples: Examples = {
  about: 'payments',
  flags: {
    'payments stop with one machine': {
      elements: { payments: ['database', { redundant: 'no' }] },
      assets: { payment: ['payments'] },
    },
  },
  clears: {
    'a second one takes over': {
      elements: { payments: ['database', { redundant: 'yes' }] },
      assets: { payment: ['payments'] },
    },
    'nobody needs it at once': {
      elements: { payments: ['database', { redundant: 'no' }] },
      assets: { knowledge: ['payments'] },
    },
  },
  asks: {
    'nobody has said what happens when it fails': {
      elements: { payments: 'data-store' },
      assets: { payment: ['payments'] },
    },
  },
}
