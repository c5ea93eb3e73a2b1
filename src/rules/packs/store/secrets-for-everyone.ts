import { callerTainted } from '../../catalogue/adjusters/content'
import { lacks } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const secretsForEveryone: Rule = {
  id: 'BOT-I-406',
  version: 1,
  title: 'Any component can take any secret from {self}',
  stride: ['I'],
  applies: { to: 'element', kinds: ['secrets-vault'] },
  when: null,
  gap: lacks('self.restrictsAccess'),
  why: 'A vault that hands every secret to every job only moves the problem. The most exposed of these jobs decides how safe all the secrets are.',
  check:
    'Read a secret of another component with the identity of the one that is exposed the most, and list which identities the vault has at all.',
  exception: 'The vault holds the secrets of one component and of nothing else.',
  likelihood: 2,
  impact: 5,
  impactOn: [],
  adjust: [callerTainted],
  skill: 2,
  actors: [
    'malicious-insider',
    'organised-crime',
    'malicious-publisher',
    'rogue-agent',
    'nation-state',
  ],
  mitigations: [
    { control: 'CTL-STORE-ACL', likelihood: 2, impact: 0 },
    { control: 'CTL-ROTATE', likelihood: 0, impact: 1, at: ['in'] },
    { control: 'CTL-AUDIT', likelihood: 1, impact: 0 },
  ],
  references: [
    'NHI5:2025',
    'NHI2:2025',
    'AML.T0055',
    'CWE-732',
    'CWE-522',
    'CAPEC-555',
    'ASVS-v5.0.0-13.3.2',
    'AISVS-v1.0-C9.5.4',
  ],
}

export const examples: Examples = {
  about: 'vault',
  flags: {
    'every job gets every secret': {
      elements: { job: 'ci-runner', vault: ['secrets-vault', { restrictsAccess: 'no' }] },
      flows: { fetch: 'job -> vault' },
    },
  },
  clears: {
    'each job gets its own secrets': {
      elements: { job: 'ci-runner', vault: ['secrets-vault', { restrictsAccess: 'yes' }] },
      flows: { fetch: 'job -> vault' },
    },
    'the control that closes it is in place': {
      elements: { job: 'ci-runner', vault: 'secrets-vault' },
      flows: { fetch: 'job -> vault' },
      controls: [['CTL-STORE-ACL', 'vault']],
    },
  },
  asks: {
    'nobody has said who gets what': {
      elements: { job: 'ci-runner', vault: 'secrets-vault' },
      flows: { fetch: 'job -> vault' },
    },
  },
}
