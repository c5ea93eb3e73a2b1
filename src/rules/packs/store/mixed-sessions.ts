import { exposed } from '../../catalogue/adjusters'
import { all, atLeast, exists, lacks, oneOf } from '../../condition'
import type { Rule } from '../../rule'

export const mixedSessions: Rule = {
  id: 'BOT-I-402',
  version: 1,
  title: 'Data of different users gets mixed in {self}',
  stride: ['I'],
  applies: { to: 'element', kinds: ['memory', 'cache'] },
  when: all(
    atLeast('self.$C', 2),
    exists('adjacent', oneOf('peer.$exposure', 'internet', 'indirect')),
  ),
  gap: lacks('self.sessionIsolation'),
  why: "A cache or memory keyed by question instead of by person returns one user's answer, name and numbers to the next.",
  check: '',
  exception: '',
  likelihood: 3,
  impact: 3,
  impactOn: ['C'],
  adjust: [exposed],
  skill: 1,
  actors: ['abusive-user', 'competitor', 'careless-insider'],
  mitigations: [
    { control: 'CTL-SESSION-ISO', likelihood: 2, impact: 1 },
    { control: 'CTL-STORE-ACL', likelihood: 1, impact: 0 },
  ],
  references: [
    'LLM02:2026',
    'LLM02:2025',
    'ASI06:2026',
    'CWE-488',
    'CWE-524',
    'CAPEC-204',
    'ASVS-v5.0.0-14.2.2',
    'AISVS-v1.0-C8.1.3',
  ],
}
