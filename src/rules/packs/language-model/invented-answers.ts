import { advice } from '../../catalogue/adjusters/deeds'
import { all, any, exists, has, lacks, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** People act on what it says, it speaks about what can be got wrong, or somebody has said that it does. */
const isReliedOn = any(
  sure(overlaps('self.actions', 'give-advice')),
  overlaps('self.$classes', 'account-data', 'payment', 'special-pii', 'knowledge'),
  exists('out', oneOf('peer.$kind', 'retriever', 'vector-store')),
  sure(lacks('self.groundsAnswers')),
)

export const inventedAnswers: Rule = {
  id: 'BOT-T-203',
  version: 1,
  title: '{self} states invented or wrong things as fact',
  stride: ['T'],
  applies: { to: 'element', kinds: ['chatbot', 'agent'] },
  when: all(sure(has('self.$llmDriven')), has('self.$userFacing'), isReliedOn),
  gap: lacks('self.groundsAnswers'),
  why: 'A model fills what it does not know with what sounds right. People act on it, and what your bot promises them you may have to keep.',
  check:
    'Ask it thirty questions from real conversations, ten of which your sources do not answer, and compare each answer with the sources. It must say that it does not know where they are silent.',
  exception:
    'Everybody knows that it makes things up and wants it to, as in a game, or a person checks each answer before it is sent.',
  likelihood: 4,
  impact: 2,
  impactOn: [],
  adjust: [advice],
  skill: 1,
  actors: ['careless-insider', 'rogue-agent', 'abusive-user'],
  mitigations: [
    { control: 'CTL-GROUND', likelihood: 2, impact: 1 },
    { control: 'CTL-HUMAN-APPROVAL', likelihood: 0, impact: 1 },
    { control: 'CTL-DISCLOSE', likelihood: 0, impact: 1 },
  ],
  references: [
    'LLM07:2026',
    'LLM09:2025',
    'ASI08:2026',
    'T5:1.1',
    'AML.T0062',
    'NISTAML.027:2025',
    'CWE-1426',
    'AISVS-v1.0-C7.2.1',
    'AISVS-v1.0-C7.2.2',
    'AISVS-v1.0-C7.2.3',
  ],
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'it advises customers from memory': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { usesLlm: 'yes', actions: ['give-advice'], groundsAnswers: 'no' }],
      },
      flows: { message: 'customer -> bot' },
    },
    'what it says about accounts is not tied to them': {
      elements: { customer: 'user', bot: ['agent', { groundsAnswers: 'no' }] },
      flows: { message: 'customer -> bot' },
      assets: { 'account-data': ['bot'] },
    },
  },
  clears: {
    'answers are tied to sources': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { usesLlm: 'yes', actions: ['give-advice'], groundsAnswers: 'yes' }],
      },
      flows: { message: 'customer -> bot' },
    },
    'its sentences are written in advance': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { usesLlm: 'no', actions: ['give-advice'] }],
      },
      flows: { message: 'customer -> bot' },
    },
    'nobody reads what it says': {
      elements: { bot: ['agent', { groundsAnswers: 'no' }], code: 'code-repo' },
      flows: { commit: 'bot -> code' },
    },
    'it only chats, so that nobody is asked': {
      elements: { customer: 'user', bot: ['chatbot', { usesLlm: 'yes' }] },
      flows: { message: 'customer -> bot' },
    },
  },
  asks: {
    'nobody has said what its answers rest on': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { usesLlm: 'yes' }],
        search: 'retriever',
      },
      flows: { message: 'customer -> bot', query: 'bot -> search' },
    },
  },
}
