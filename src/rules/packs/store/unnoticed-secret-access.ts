import { lacks } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const unnoticedSecretAccess: Rule = {
  id: 'BOT-R-401',
  version: 1,
  title: 'Nobody can tell who took which secret from {self}',
  stride: ['R'],
  applies: { to: 'element', kinds: ['secrets-vault'] },
  when: null,
  gap: lacks('self.logsActions'),
  why: 'After a leak the first question is which keys were read, and by whom. Without a record the safe answer is all of them, and everything has to be replaced at once.',
  check:
    'Read a secret and look for the identity, the name of the secret and the time in a record that the reader cannot change.',
  exception: 'Every secret in it is made for one use and expires within minutes.',
  likelihood: 2,
  impact: 3,
  impactOn: [],
  adjust: [],
  skill: 2,
  actors: ['malicious-insider', 'organised-crime', 'nation-state'],
  mitigations: [
    { control: 'CTL-AUDIT', likelihood: 2, impact: 0 },
    { control: 'CTL-ANOMALY', likelihood: 1, impact: 0, at: ['model'] },
  ],
  references: ['NHI2:2025', 'CWE-778', 'ASVS-v5.0.0-16.3.2', 'ASVS-v5.0.0-13.3.1'],
}

export const examples: Examples = {
  about: 'vault',
  flags: {
    'reads are not recorded': { elements: { vault: ['secrets-vault', { logsActions: 'no' }] } },
  },
  clears: {
    'reads are recorded': { elements: { vault: ['secrets-vault', { logsActions: 'yes' }] } },
  },
  asks: {
    'nobody has said what is recorded': { elements: { vault: 'secrets-vault' } },
  },
}
