import { has, lacks } from '../../condition'
import type { Rule } from '../../rule'

export const learnedMisbehaviour: Rule = {
  id: 'BOT-T-004',
  version: 1,
  title: '{self} learns bad behaviour from its users',
  stride: ['T'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot'] },
  when: has('self.learnsFromChats'),
  gap: lacks('self.reviewsLearning'),
  why: 'Feedback that flows back into the bot lets a coordinated group teach it insults, lies or loopholes within hours.',
  check: '',
  exception: '',
  likelihood: 4,
  impact: 3,
  impactOn: ['I'],
  adjust: [],
  skill: 1,
  actors: ['troll', 'spammer', 'competitor'],
  mitigations: [
    { control: 'CTL-LEARN-REVIEW', likelihood: 3, impact: 0 },
    { control: 'CTL-OUTPUT-FILTER', likelihood: 0, impact: 1 },
  ],
  references: [
    'LLM05:2026',
    'LLM04:2025',
    'AML.T0020',
    'AML.T0031',
    'NISTAML.013:2025',
    'AISVS-v1.0-C11.4.3',
  ],
}
