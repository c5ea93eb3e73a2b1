import { all, exists, has, lacks, not, sure } from '../../condition'
import type { Rule } from '../../rule'

export const takenForHuman: Rule = {
  id: 'BOT-S-007',
  version: 1,
  title: 'People do not notice that {self} is a machine',
  stride: ['S'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot'] },
  when: all(has('self.$llmDriven'), has('self.$userFacing')),
  gap: all(lacks('self.disclosesAi'), not(sure(exists('in', has('peer.disclosesAi'))))),
  why: 'A reply that seems human earns more trust than a model deserves, which turns mistakes and manipulations into decisions people would otherwise have checked; many laws also demand the notice.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 2,
  impactOn: [],
  adjust: [],
  skill: 1,
  actors: ['careless-insider', 'fraudster'],
  mitigations: [
    { control: 'CTL-DISCLOSE', likelihood: 2, impact: 0, at: ['self', 'in'] },
    { control: 'CTL-FALLBACK', likelihood: 0, impact: 1 },
  ],
  references: ['ASI09:2026', 'T15:1.1', 'CWE-451', 'CAPEC-416'],
}
