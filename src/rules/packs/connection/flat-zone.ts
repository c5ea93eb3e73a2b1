import { all, atLeast, exists, lacks, oneOf } from '../../condition'
import type { Rule } from '../../rule'

export const flatZone: Rule = {
  id: 'BOT-E-503',
  version: 1,
  title: 'An intruder in {self} moves from exposed parts to sensitive stores',
  stride: ['E'],
  applies: {
    to: 'boundary',
    kinds: ['cloud-account', 'network-segment', 'host', 'corporate', 'tenant'],
  },
  when: all(
    exists(
      'adjacent',
      all(oneOf('peer.$type', 'process'), oneOf('peer.$exposure', 'internet', 'indirect')),
    ),
    exists('adjacent', all(oneOf('peer.$type', 'dataStore'), atLeast('peer.$ownC', 3))),
  ),
  gap: lacks('self.defaultDeny'),
  why: 'Exposed bot code and confidential data share one zone: a flaw in the first is a key to the second.',
  check: '',
  exception: '',
  likelihood: 2,
  impact: 4,
  impactOn: ['C'],
  adjust: [],
  skill: 3,
  actors: ['organised-crime', 'nation-state', 'malicious-insider', 'script-kiddie'],
  mitigations: [
    { control: 'CTL-SEGMENT', likelihood: 1, impact: 1 },
    { control: 'CTL-SANDBOX', likelihood: 0, impact: 0 },
  ],
  references: ['CWE-653', 'CWE-923', 'ASVS-v5.0.0-13.2.4'],
}
