import { lacks, overlaps } from '../../condition'
import type { Rule } from '../../rule'

export const keptTooLong: Rule = {
  id: 'BOT-I-403',
  version: 1,
  title: 'Personal data stays in {self} longer than needed (no retention limit)',
  stride: ['I'],
  applies: {
    to: 'element',
    kinds: ['memory', 'database', 'vector-store', 'log-store', 'object-store', 'cache'],
  },
  when: overlaps('self.$classes', 'pii', 'special-pii', 'conversation', 'account-data'),
  gap: lacks('self.limitsRetention'),
  why: 'Chats collect more than anyone planned; what is not deleted will be in the next breach, subpoena or training set.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 2,
  impactOn: ['C'],
  adjust: [],
  skill: 1,
  actors: ['organised-crime', 'malicious-insider', 'careless-insider', 'vendor'],
  mitigations: [
    { control: 'CTL-RETENTION', likelihood: 1, impact: 1 },
    { control: 'CTL-MINIMISE', likelihood: 0, impact: 1, at: ['in'] },
  ],
  references: [
    'LLM02:2026',
    'LLM02:2025',
    'CWE-212',
    'CWE-359',
    'ASVS-v5.0.0-14.2.7',
    'AISVS-v1.0-C8.3.1',
  ],
}
