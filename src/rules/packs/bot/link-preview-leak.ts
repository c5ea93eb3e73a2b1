import { all, any, exists, has, lacks, oneOf } from '../../condition'
import type { Rule } from '../../rule'

export const linkPreviewLeak: Rule = {
  id: 'BOT-I-007',
  version: 1,
  title: 'Link previews carry out data that {self} writes',
  stride: ['I'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot', 'agent'] },
  when: all(
    has('self.$llmDriven'),
    any(
      exists(
        'out',
        all(oneOf('peer.$kind', 'messaging-platform'), has('peer.fetchesRemoteContent')),
      ),
      exists(
        'in',
        all(oneOf('peer.$kind', 'messaging-platform'), has('peer.fetchesRemoteContent')),
      ),
    ),
  ),
  gap: lacks('self.filtersOutput'),
  why: 'The platform fetches every link for its preview, so an address with data in it, written by a steered model, sends that data out without a click.',
  check: '',
  exception: '',
  likelihood: 2,
  impact: 3,
  impactOn: ['C'],
  adjust: [],
  skill: 3,
  actors: ['organised-crime', 'competitor', 'fraudster'],
  mitigations: [
    { control: 'CTL-OUTPUT-FILTER', likelihood: 1, impact: 1 },
    { control: 'CTL-REMOTE-CONTENT', likelihood: 2, impact: 0, at: ['out', 'in'] },
  ],
  references: ['LLM02:2026', 'LLM02:2025', 'AML.T0077', 'CWE-201', 'AISVS-v1.0-C7.3.3'],
}
