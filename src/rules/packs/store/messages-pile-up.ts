import { callerTainted } from '../../catalogue/adjusters'
import { lacks } from '../../condition'
import type { Rule } from '../../rule'

export const messagesPileUp: Rule = {
  id: 'BOT-D-403',
  version: 1,
  title: 'Messages pile up in {self}',
  stride: ['D'],
  applies: { to: 'element', kinds: ['queue'] },
  when: null,
  gap: lacks('self.handlesBacklog'),
  why: 'Cheap events in, expensive work out: without bounds the queue grows until important jobs expire.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 2,
  impactOn: ['A'],
  adjust: [callerTainted],
  skill: 1,
  actors: ['script-kiddie', 'spammer', 'troll', 'rogue-agent', 'abusive-user'],
  mitigations: [
    { control: 'CTL-BACKLOG', likelihood: 2, impact: 0 },
    { control: 'CTL-RATE', likelihood: 1, impact: 0, at: ['in'] },
  ],
  references: [
    'LLM06:2026',
    'LLM10:2025',
    'API4:2023',
    'CWE-770',
    'CAPEC-125',
    'ASVS-v5.0.0-15.2.2',
  ],
}
