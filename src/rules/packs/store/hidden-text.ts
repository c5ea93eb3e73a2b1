import { ingests } from '../../catalogue/adjusters'
import { all, any, exists, has, lacks, oneOf } from '../../condition'
import type { Rule } from '../../rule'

export const hiddenText: Rule = {
  id: 'BOT-T-404',
  version: 1,
  title: 'Hidden text enters through {self}',
  stride: ['T'],
  applies: { to: 'element', kinds: ['retriever'] },
  when: all(
    has('self.$untrustedContent'),
    exists('out', oneOf('peer.$kind', 'vector-store', 'content-source', 'memory', 'object-store')),
  ),
  gap: any(lacks('self.normalisesText'), lacks('self.vetsContent')),
  why: 'White text, comments, zero-width characters and alternative texts are invisible to reviewers and plain to the embedding model.',
  check: '',
  exception: '',
  likelihood: 2,
  impact: 3,
  impactOn: ['I'],
  adjust: [ingests],
  skill: 2,
  actors: ['organised-crime', 'competitor', 'spammer', 'malicious-publisher'],
  mitigations: [
    { control: 'CTL-PROVENANCE', likelihood: 2, impact: 0 },
    { control: 'CTL-PROMPT-SCREEN', likelihood: 1, impact: 0, at: ['self'] },
  ],
  references: [
    'LLM01:2026',
    'LLM01:2025',
    'LLM05:2026',
    'LLM04:2025',
    'AML.T0051.001',
    'AML.T0068',
    'AML.T0066',
    'CWE-1427',
    'CAPEC-71',
    'AISVS-v1.0-C2.1.1',
    'AISVS-v1.0-C8.2.4',
  ],
}
