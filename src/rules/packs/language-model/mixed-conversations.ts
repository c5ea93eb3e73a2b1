import { all, atLeast, exists, has, lacks, not, oneOf, overlaps } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const mixedConversations: Rule = {
  id: 'BOT-I-204',
  version: 1,
  title: 'What one person told {self} shows up in the conversation of another',
  stride: ['I'],
  applies: { to: 'element', kinds: ['chatbot', 'agent'] },
  // Where the store of its conversations is drawn, the threat is found there.
  when: all(
    has('self.$userFacing'),
    atLeast('self.$C', 3),
    overlaps(
      'self.$classes',
      'conversation',
      'pii',
      'special-pii',
      'account-data',
      'payment',
      'business-secret',
    ),
    not(exists('adjacent', oneOf('peer.$kind', 'memory', 'cache'))),
  ),
  gap: lacks('self.sessionIsolation'),
  why: 'Conversations live side by side in one process, in shared objects, thread numbers and summaries. One wrong key, or two requests at the same moment, and a customer reads the account of somebody else.',
  check:
    'Talk with it from twenty accounts at once, each with a word of its own, for ten minutes. No word may ever turn up in another conversation.',
  exception: 'One person uses it, or all who do may read what the others write.',
  likelihood: 2,
  impact: 4,
  impactOn: ['C'],
  adjust: [],
  skill: 1,
  actors: ['abusive-user', 'competitor', 'careless-insider'],
  mitigations: [
    { control: 'CTL-SESSION-ISO', likelihood: 1, impact: 1 },
    { control: 'CTL-OUTPUT-FILTER', likelihood: 0, impact: 1 },
  ],
  references: [
    'LLM02:2026',
    'LLM02:2025',
    'ASI06:2026',
    'MCP10:2025',
    'CWE-488',
    'CWE-668',
    'ASVS-v5.0.0-14.2.2',
    'AISVS-v1.0-C8.1.3',
  ],
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'conversations share what the program remembers': {
      elements: { customer: 'user', bot: ['chatbot', { sessionIsolation: 'no' }] },
      flows: { message: 'customer -> bot' },
      assets: { conversation: ['message'] },
    },
  },
  clears: {
    'each conversation is kept to one person': {
      elements: { customer: 'user', bot: ['chatbot', { sessionIsolation: 'yes' }] },
      flows: { message: 'customer -> bot' },
      assets: { conversation: ['message'] },
    },
    'conversations are kept in a memory that is drawn': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { sessionIsolation: 'no' }],
        notes: 'memory',
      },
      flows: { message: 'customer -> bot', remember: 'bot -> notes' },
      assets: { conversation: ['message', 'remember'] },
    },
    'what is said to it is public anyway': {
      elements: { customer: 'user', bot: ['chatbot', { sessionIsolation: 'no' }] },
      flows: { message: 'customer -> bot' },
      assets: { conversation: { on: ['message'], confidentiality: 1 } },
    },
    'nobody talks with it': {
      elements: { bot: ['agent', { sessionIsolation: 'no' }], accounts: 'database' },
      flows: { look: 'bot -> accounts' },
      assets: { 'account-data': ['look'] },
    },
  },
  asks: {
    'nobody has said how conversations are kept apart': {
      elements: { customer: 'user', bot: 'chatbot' },
      flows: { message: 'customer -> bot' },
      assets: { conversation: ['message'] },
    },
  },
}
