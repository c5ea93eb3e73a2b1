import { highImpact } from '../../catalogue/adjusters/deeds'
import { lacks } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const unrecordedActions: Rule = {
  id: 'BOT-R-001',
  version: 1,
  title: 'Nobody can show what {self} did, for whom and why',
  stride: ['R'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot'] },
  when: null,
  gap: lacks('self.logsActions'),
  why: 'Without a record of the message, the decision and the effect, a wrong ban, payment or answer can neither be explained nor put right. Abuse leaves no trace.',
  check:
    'Pick an action from last week and reconstruct from the records who asked for it, what the bot decided on what grounds, and what came of it.',
  exception:
    'Everything it does is recorded in full by the systems that it calls, with the user it acted for.',
  likelihood: 3,
  impact: 3,
  impactOn: [],
  adjust: [highImpact],
  skill: 1,
  actors: ['abusive-user', 'malicious-insider', 'careless-insider', 'troll'],
  mitigations: [
    { control: 'CTL-AUDIT', likelihood: 2, impact: 1 },
    { control: 'CTL-TAMPER-LOG', likelihood: 0, impact: 1, at: ['out'] },
    { control: 'CTL-TRACE', likelihood: 0, impact: 1 },
  ],
  references: [
    'T8:1.1',
    'CWE-778',
    'CWE-223',
    'ASVS-v5.0.0-16.2.1',
    'ASVS-v5.0.0-16.3.3',
    'AISVS-v1.0-C12.1.1',
  ],
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'nothing is recorded': { elements: { bot: ['automation-bot', { logsActions: 'no' }] } },
  },
  clears: {
    'every action is recorded': { elements: { bot: ['automation-bot', { logsActions: 'yes' }] } },
    'the control that closes it is in place': {
      elements: { bot: 'automation-bot' },
      controls: [['CTL-AUDIT', 'bot']],
    },
  },
  asks: {
    'nobody has said what is recorded': { elements: { bot: 'automation-bot' } },
  },
}
