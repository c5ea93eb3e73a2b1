import { all, any, exists, has, lacks, not, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const takenForHuman: Rule = {
  id: 'BOT-S-007',
  version: 1,
  title: 'People take {self} for a human',
  stride: ['S'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot'] },
  when: all(has('self.$llmDriven'), has('self.$userFacing')),
  gap: all(
    lacks('self.disclosesAi'),
    not(
      sure(
        exists(
          'in',
          any(has('peer.disclosesAi'), exists('in', has('peer.disclosesAi'), { of: 'peer' })),
        ),
      ),
    ),
  ),
  why: 'An answer that seems to come from a person gets more trust than a model deserves, so that mistakes and manipulations go unchecked. In many places the law also demands the notice.',
  check:
    'Open the conversation as a new user and note what, before the first answer, says that a machine is writing; then ask it whether it is a person.',
  exception:
    'Everybody who can reach it knows from the setting that it is a machine, as with a bot that only its developers use.',
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

export const examples: Examples = {
  about: 'bot',
  flags: {
    'nothing says that a model is writing': {
      elements: { visitor: 'user', bot: ['chatbot', { usesLlm: 'yes', disclosesAi: 'no' }] },
      flows: { message: 'visitor -> bot' },
    },
    'the chat client does not say so either': {
      elements: {
        visitor: 'user',
        widget: ['web-client', { disclosesAi: 'no' }],
        bot: ['chatbot', { usesLlm: 'yes', disclosesAi: 'no' }],
      },
      flows: { input: 'visitor -> widget', message: 'widget -> bot' },
    },
  },
  clears: {
    'it says so': {
      elements: { visitor: 'user', bot: ['chatbot', { usesLlm: 'yes', disclosesAi: 'yes' }] },
      flows: { message: 'visitor -> bot' },
    },
    'the chat client says so': {
      elements: {
        visitor: 'user',
        widget: ['web-client', { disclosesAi: 'yes' }],
        bot: ['chatbot', { usesLlm: 'yes', disclosesAi: 'no' }],
      },
      flows: { input: 'visitor -> widget', message: 'widget -> bot' },
    },
    'the chat client says so, with a gateway between them': {
      elements: {
        visitor: 'user',
        widget: ['web-client', { disclosesAi: 'yes' }],
        edge: 'gateway',
        bot: ['chatbot', { usesLlm: 'yes', disclosesAi: 'no' }],
      },
      flows: { input: 'visitor -> widget', request: 'widget -> edge', message: 'edge -> bot' },
    },
    'it offers a menu and no model is behind it': {
      elements: { visitor: 'user', bot: ['chatbot', { usesLlm: 'no', disclosesAi: 'no' }] },
      flows: { message: 'visitor -> bot' },
    },
    'nobody talks with it': {
      elements: {
        records: 'database',
        bot: ['automation-bot', { usesLlm: 'yes', disclosesAi: 'no' }],
      },
      flows: { cleanup: 'bot -> records' },
    },
  },
  asks: {
    'nobody has said what people are told': {
      elements: { visitor: 'user', bot: ['chatbot', { usesLlm: 'yes' }] },
      flows: { message: 'visitor -> bot' },
    },
  },
}
