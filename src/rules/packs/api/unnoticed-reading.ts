import { showsPeople } from '../../catalogue/circumstances/people'
import { lacks } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const unnoticedReading: Rule = {
  id: 'BOT-I-107',
  version: 1,
  title: 'What staff read and change in {self} leaves no trace',
  stride: ['I', 'R'],
  applies: { to: 'element', kinds: ['admin-console'] },
  when: showsPeople,
  gap: lacks('self.logsActions'),
  why: 'People tell a bot what they would not write in a form. Curiosity about a neighbour, the sale of transcripts and a right given to a friend begin where nothing leaves a mark.',
  check:
    'Open the conversation of a colleague who agreed to it and change a setting, and ask the person in charge of privacy to find out who did so, when and why.',
  exception: 'Nothing in it can be traced to a person, and it changes nothing.',
  likelihood: 3,
  impact: 2,
  impactOn: ['C'],
  adjust: [],
  skill: 1,
  actors: ['malicious-insider', 'careless-insider'],
  mitigations: [
    { control: 'CTL-AUDIT', likelihood: 2, impact: 0 },
    { control: 'CTL-FUNCTION-AUTHZ', likelihood: 1, impact: 1 },
    { control: 'CTL-LEAST-PRIV', likelihood: 1, impact: 0 },
  ],
  references: [
    'LLM02:2026',
    'LLM02:2025',
    'CWE-359',
    'CWE-778',
    'CAPEC-122',
    'ASVS-v5.0.0-8.2.1',
    'ASVS-v5.0.0-16.3.2',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'console',
  flags: {
    'support opens any transcript, and nothing is recorded': {
      elements: { support: 'operator', console: ['admin-console', { logsActions: 'no' }] },
      flows: { look: 'support -> console' },
      assets: { conversation: ['look'] },
    },
  },
  clears: {
    'each look is recorded': {
      elements: { support: 'operator', console: ['admin-console', { logsActions: 'yes' }] },
      flows: { look: 'support -> console' },
      assets: { conversation: ['look'] },
    },
    'it shows prompts and no people': {
      elements: { support: 'operator', console: ['admin-console', { logsActions: 'no' }] },
      flows: { look: 'support -> console' },
      assets: { 'system-prompt': ['look'] },
    },
    'the conversations took place in public': {
      elements: { support: 'operator', console: ['admin-console', { logsActions: 'no' }] },
      flows: { look: 'support -> console' },
      assets: { conversation: { on: ['look'], confidentiality: 1 } },
    },
  },
  asks: {
    'nobody has said whether reading is recorded': {
      elements: { support: 'operator', console: 'admin-console' },
      flows: { look: 'support -> console' },
      assets: { conversation: ['look'] },
    },
  },
}
