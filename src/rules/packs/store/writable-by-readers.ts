import { exposed } from '../../catalogue/adjusters'
import { atLeast, lacks } from '../../condition'
import type { Rule } from '../../rule'

export const writableByReaders: Rule = {
  id: 'BOT-T-405',
  version: 1,
  title: 'Identities that should only read can alter {self}',
  stride: ['T'],
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
      'config-store',
    ],
  },
  when: atLeast('self.$ownI', 3),
  gap: lacks('self.restrictsAccess'),
  why: 'Bots act on what they read; whoever can edit strikes, tasks, limits or knowledge decides what the bot does next.',
  check: '',
  exception: '',
  likelihood: 2,
  impact: 3,
  impactOn: ['I'],
  adjust: [exposed],
  skill: 2,
  actors: ['malicious-insider', 'organised-crime', 'rogue-agent', 'careless-insider'],
  mitigations: [
    { control: 'CTL-STORE-ACL', likelihood: 2, impact: 0 },
    { control: 'CTL-DATA-AUDIT', likelihood: 1, impact: 0 },
    { control: 'CTL-BACKUP', likelihood: 0, impact: 1 },
    { control: 'CTL-INTEGRITY', likelihood: 0, impact: 1 },
  ],
  references: [
    'NHI5:2025',
    'CWE-732',
    'CWE-284',
    'CAPEC-124',
    'ASVS-v5.0.0-13.2.2',
    'AISVS-v1.0-C5.2.1',
  ],
}
