import { any, exists, has, lacks, oneOf } from '../../condition'
import type { Rule } from '../../rule'

export const untestedTenantWall: Rule = {
  id: 'BOT-I-502',
  version: 1,
  title: 'The wall between customers in {self} has never been tested',
  stride: ['I'],
  applies: { to: 'boundary', kinds: ['tenant'] },
  when: exists(
    'adjacent',
    any(has('peer.multiTenant'), oneOf('peer.$type', 'process', 'dataStore')),
  ),
  gap: lacks('self.isolationTested'),
  why: 'Isolation that nobody has tried to break is an assumption; in shared AI stacks it fails in caches, indexes and logs first.',
  check: '',
  exception: '',
  likelihood: 2,
  impact: 4,
  impactOn: ['C'],
  adjust: [],
  skill: 3,
  actors: ['competitor', 'organised-crime', 'abusive-user'],
  mitigations: [{ control: 'CTL-ISO-TEST', likelihood: 1, impact: 1 }],
  references: ['LLM09:2026', 'LLM08:2025', 'CWE-653', 'ASVS-v5.0.0-8.4.1', 'AISVS-v1.0-C5.3.1'],
}
