import { exposed } from '../../catalogue/adjusters'
import { all, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Rule } from '../../rule'

export const unauthenticatedClients: Rule = {
  id: 'BOT-S-401',
  version: 1,
  title: 'Unauthenticated clients can read, write or pose as the bot at {self}',
  stride: ['S'],
  applies: {
    to: 'element',
    kinds: [
      'memory',
      'vector-store',
      'database',
      'object-store',
      'cache',
      'queue',
      'secrets-vault',
      'model-store',
      'log-store',
      'config-store',
      'code-repo',
    ],
  },
  when: exists('in', not(oneOf('flow.protocol', 'in-process', 'stdio'))),
  gap: all(lacks('self.authenticatesCallers'), not(sure(exists('in', has('flow.authenticated'))))),
  why: 'Brokers, caches and vector stores ship without a password; any process on the network can read, write or pretend to be the bot.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 3,
  impactOn: ['I'],
  adjust: [exposed],
  skill: 1,
  actors: ['script-kiddie', 'malicious-insider', 'rogue-agent', 'organised-crime'],
  mitigations: [
    { control: 'CTL-CALLER-AUTH', likelihood: 2, impact: 0 },
    { control: 'CTL-SEGMENT', likelihood: 1, impact: 0 },
    { control: 'CTL-MTLS', likelihood: 1, impact: 0, at: ['inFlow'] },
  ],
  references: [
    'NHI4:2025',
    'CWE-306',
    'CAPEC-115',
    'CAPEC-151',
    'ASVS-v5.0.0-13.2.1',
    'ASVS-v5.0.0-13.2.3',
  ],
}
