import { all, atLeast, exists, lacks, oneOf, overlaps } from '../../condition'
import type { Rule } from '../../rule'

export const unmaskedEmbeddings: Rule = {
  id: 'BOT-I-401',
  version: 1,
  title: 'Sensitive data is embedded unmasked in {self}',
  stride: ['I'],
  applies: { to: 'element', kinds: ['vector-store'] },
  when: all(
    atLeast('self.$C', 2),
    overlaps(
      'self.$classes',
      'pii',
      'special-pii',
      'conversation',
      'business-records',
      'business-secret',
      'account-data',
    ),
  ),
  gap: exists('in', all(oneOf('peer.$kind', 'retriever'), lacks('peer.minimisesData'))),
  why: 'Vectors look like noise but give back names and phrases; deletion requests and access rules rarely reach them.',
  check: '',
  exception: '',
  likelihood: 2,
  impact: 3,
  impactOn: ['C'],
  adjust: [],
  skill: 3,
  actors: ['organised-crime', 'malicious-insider', 'competitor', 'vendor'],
  mitigations: [
    { control: 'CTL-MINIMISE', likelihood: 1, impact: 1, at: ['in'] },
    { control: 'CTL-ENC-REST', likelihood: 0, impact: 1 },
    { control: 'CTL-STORE-ACL', likelihood: 1, impact: 0 },
  ],
  references: [
    'LLM09:2026',
    'LLM08:2025',
    'LLM02:2026',
    'LLM02:2025',
    'NISTAML.032:2025',
    'NISTAML.038:2025',
    'CWE-212',
    'CWE-359',
    'AISVS-v1.0-C8.2.1',
  ],
}
