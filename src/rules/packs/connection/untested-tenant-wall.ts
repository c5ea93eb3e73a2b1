import { exists, lacks, oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const untestedTenantWall: Rule = {
  id: 'BOT-I-502',
  version: 1,
  title: 'The wall between customers in {self} has never been tested',
  stride: ['I'],
  applies: { to: 'boundary', kinds: ['tenant'] },
  when: exists('adjacent', oneOf('peer.$type', 'process', 'dataStore')),
  gap: lacks('self.isolationTested'),
  why: 'A wall that nobody has tried to break is a hope. Where customers share models, caches, indexes and logs, these are the places where it fails first.',
  check:
    'Take two test customers and try to get data of one with the account of the other: by ids, questions to the bot, shared caches, exports and logs.',
  exception: 'Each customer has machines and stores of its own, so that there is nothing to share.',
  likelihood: 2,
  impact: 4,
  impactOn: ['C'],
  adjust: [],
  skill: 3,
  actors: ['competitor', 'organised-crime', 'abusive-user'],
  mitigations: [{ control: 'CTL-ISO-TEST', likelihood: 1, impact: 1 }],
  references: ['LLM09:2026', 'LLM08:2025', 'CWE-653', 'ASVS-v5.0.0-8.4.1', 'AISVS-v1.0-C5.3.1'],
}

export const examples: Examples = {
  about: 'tenant',
  flags: {
    'the isolation was never attacked': {
      elements: { bot: 'chatbot', index: 'vector-store' },
      inside: { tenant: ['bot', 'index'] },
      boundaries: { tenant: { isolationTested: 'no' } },
    },
  },
  clears: {
    'it withstood a test': {
      elements: { bot: 'chatbot', index: 'vector-store' },
      inside: { tenant: ['bot', 'index'] },
      boundaries: { tenant: { isolationTested: 'yes' } },
    },
    'only people are in it': {
      elements: { customer: 'user' },
      inside: { tenant: ['customer'] },
      boundaries: { tenant: { isolationTested: 'no' } },
    },
  },
  asks: {
    'nobody has said whether it was tested': {
      elements: { bot: 'chatbot' },
      inside: { tenant: ['bot'] },
    },
  },
}
