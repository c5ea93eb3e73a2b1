import { exposed } from '../../catalogue/adjusters'
import { atLeast, lacks } from '../../condition'
import type { Rule } from '../../rule'

export const accessTooOpen: Rule = {
  id: 'BOT-I-405',
  version: 1,
  title: 'Access to {self} is too open: more identities can read it than need to',
  stride: ['I'],
  applies: {
    to: 'element',
    kinds: [
      'memory',
      'vector-store',
      'database',
      'object-store',
      'cache',
      'queue',
      'log-store',
      'model-store',
      'config-store',
      'code-repo',
    ],
  },
  when: atLeast('self.$C', 2),
  gap: lacks('self.restrictsAccess'),
  why: 'Stores behind bots are often open to the whole host, cluster or team; a single weak component then reads everything.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 3,
  impactOn: ['C'],
  adjust: [exposed],
  skill: 2,
  actors: [
    'malicious-insider',
    'organised-crime',
    'careless-insider',
    'rogue-agent',
    'script-kiddie',
  ],
  mitigations: [
    { control: 'CTL-STORE-ACL', likelihood: 2, impact: 0 },
    { control: 'CTL-ENC-REST', likelihood: 0, impact: 1 },
    { control: 'CTL-DATA-AUDIT', likelihood: 1, impact: 0 },
  ],
  references: [
    'LLM02:2026',
    'LLM02:2025',
    'NHI5:2025',
    'CWE-284',
    'CWE-732',
    'CAPEC-1',
    'CAPEC-180',
    'ASVS-v5.0.0-13.2.2',
    'AISVS-v1.0-C5.2.1',
  ],
}
