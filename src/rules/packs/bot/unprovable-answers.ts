import { advice } from '../../catalogue/adjusters'
import { all, has, lacks } from '../../condition'
import type { Rule } from '../../rule'

export const unprovableAnswers: Rule = {
  id: 'BOT-R-003',
  version: 1,
  title: 'It cannot be proved what {self} told the customer',
  stride: ['R'],
  applies: { to: 'element', kinds: ['chatbot', 'agent'] },
  when: all(has('self.$llmDriven'), has('self.$userFacing')),
  gap: lacks('self.keepsTranscript'),
  why: 'Companies are held to what their bot promised; screenshots are easy to fake and model answers cannot be reproduced afterwards.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 2,
  impactOn: [],
  adjust: [advice],
  skill: 1,
  actors: ['abusive-user', 'fraudster', 'careless-insider'],
  mitigations: [
    { control: 'CTL-TRANSCRIPT', likelihood: 2, impact: 0 },
    { control: 'CTL-GROUND', likelihood: 0, impact: 1 },
    { control: 'CTL-TAMPER-LOG', likelihood: 0, impact: 1, at: ['out'] },
  ],
  references: [
    'LLM07:2026',
    'LLM09:2025',
    'T8:1.1',
    'CWE-223',
    'ASVS-v5.0.0-16.2.1',
    'AISVS-v1.0-C12.1.1',
  ],
}
