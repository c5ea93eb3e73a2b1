import { advice } from '../../catalogue/adjusters/deeds'
import { all, has, lacks } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const unprovableAnswers: Rule = {
  id: 'BOT-R-003',
  version: 1,
  title: 'Nobody can prove what {self} told a customer',
  stride: ['R'],
  applies: { to: 'element', kinds: ['chatbot', 'agent'] },
  when: all(has('self.$llmDriven'), has('self.$userFacing')),
  gap: lacks('self.keepsTranscript'),
  why: 'Companies have been held to what their bot promised. A screenshot is easy to fake, and the answer of a model cannot be produced again afterwards.',
  check:
    'Ask for the exact words that the bot showed in a given conversation, with the model and prompt version behind them, as old as the oldest claim you may face.',
  exception: 'Nothing it says could be relied on or held against you, as in a game.',
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

export const examples: Examples = {
  about: 'bot',
  flags: {
    'what the model said is gone': {
      elements: { customer: 'user', bot: ['chatbot', { usesLlm: 'yes', keepsTranscript: 'no' }] },
      flows: { question: 'customer -> bot' },
    },
  },
  clears: {
    'there is a reliable record': {
      elements: { customer: 'user', bot: ['chatbot', { usesLlm: 'yes', keepsTranscript: 'yes' }] },
      flows: { question: 'customer -> bot' },
    },
    'its answers are fixed texts': {
      elements: { customer: 'user', bot: ['chatbot', { usesLlm: 'no', keepsTranscript: 'no' }] },
      flows: { question: 'customer -> bot' },
    },
    'nobody talks with it': {
      elements: { notes: 'database', bot: ['agent', { keepsTranscript: 'no' }] },
      flows: { write: 'bot -> notes' },
    },
  },
  asks: {
    'nobody has said whether answers are kept': {
      elements: { customer: 'user', bot: ['chatbot', { usesLlm: 'yes' }] },
      flows: { question: 'customer -> bot' },
    },
  },
}
