import { all, any, has, lacks, not, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const learnedMisbehaviour: Rule = {
  id: 'BOT-T-004',
  version: 1,
  title: '{self} learns bad behaviour from its users',
  stride: ['T'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot'] },
  when: any(
    sure(has('self.learnsFromChats')),
    all(has('self.$userFacing'), not(sure(lacks('self.usesLlm'))), has('self.learnsFromChats')),
  ),
  gap: lacks('self.reviewsLearning'),
  why: 'What users write and rate flows back into the bot. A group that agrees on it can teach the bot insults, lies or loopholes within hours.',
  check:
    'Repeat a false statement from several accounts and rate it well, then ask from another account a day later.',
  exception: 'What it learns from a person changes only what that same person sees.',
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

export const examples: Examples = {
  about: 'bot',
  flags: {
    'it adapts to its users unseen': {
      elements: { bot: ['chatbot', { learnsFromChats: 'yes', reviewsLearning: 'no' }] },
    },
  },
  clears: {
    'people review what it learns': {
      elements: { bot: ['chatbot', { learnsFromChats: 'yes', reviewsLearning: 'yes' }] },
    },
    'it does not learn': {
      elements: { bot: ['chatbot', { learnsFromChats: 'no', reviewsLearning: 'no' }] },
    },
    'nobody writes to it that it could learn from': {
      elements: { pages: 'content-source', bot: 'automation-bot' },
      flows: { fetch: 'bot -> pages' },
    },
  },
  asks: {
    'nobody has said whether it learns': {
      elements: { visitor: 'user', bot: ['chatbot', { reviewsLearning: 'no' }] },
      flows: { message: 'visitor -> bot' },
    },
    'nobody has said who reviews what it learns': {
      elements: { bot: ['chatbot', { learnsFromChats: 'yes' }] },
    },
  },
}
