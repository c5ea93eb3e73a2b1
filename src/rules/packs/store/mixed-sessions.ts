import { all, has, lacks, not, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const mixedSessions: Rule = {
  id: 'BOT-I-402',
  version: 1,
  title: 'Data of one user reaches another through {self}',
  stride: ['I'],
  applies: { to: 'element', kinds: ['memory', 'cache'] },
  when: all(
    has('self.$userInput'),
    overlaps(
      'self.$classes',
      'conversation',
      'pii',
      'special-pii',
      'account-data',
      'payment',
      'business-secret',
    ),
    // Where even customers are not kept apart, that is told, and it is worse.
    not(sure(all(has('self.multiTenant'), lacks('self.tenantIsolation')))),
  ),
  gap: lacks('self.sessionIsolation'),
  why: 'A cache or memory that is keyed by the question instead of by the person gives the answer, name and numbers of one user to the next. It shows only under load or after a race, so tests with one user never see it.',
  check:
    'Ask the same question from two accounts at the same time and again after a pause, and look for anything of the first in the answers to the second.',
  exception: 'One person uses the system, or all who use it may see the data of the others.',
  likelihood: 3,
  impact: 3,
  impactOn: ['C'],
  adjust: [],
  skill: 1,
  actors: ['abusive-user', 'competitor', 'careless-insider'],
  mitigations: [
    { control: 'CTL-SESSION-ISO', likelihood: 2, impact: 1 },
    { control: 'CTL-RETENTION', likelihood: 0, impact: 1 },
  ],
  references: [
    'LLM02:2026',
    'LLM02:2025',
    'ASI06:2026',
    'CWE-488',
    'CWE-524',
    'CAPEC-204',
    'ASVS-v5.0.0-14.2.2',
    'AISVS-v1.0-C8.1.3',
  ],
}

export const examples: Examples = {
  about: 'sessions',
  flags: {
    'answers are cached by the question': {
      elements: {
        customer: 'user',
        bot: 'chatbot',
        sessions: ['cache', { sessionIsolation: 'no' }],
      },
      flows: { message: 'customer -> bot', keep: 'bot -> sessions' },
      assets: { conversation: ['sessions'] },
    },
  },
  clears: {
    'each entry belongs to one user and session': {
      elements: {
        customer: 'user',
        bot: 'chatbot',
        sessions: ['cache', { sessionIsolation: 'yes' }],
      },
      flows: { message: 'customer -> bot', keep: 'bot -> sessions' },
      assets: { conversation: ['sessions'] },
    },
    'it keeps counters and nothing personal': {
      elements: {
        customer: 'user',
        bot: 'chatbot',
        sessions: ['cache', { sessionIsolation: 'no' }],
      },
      flows: { message: 'customer -> bot', count: 'bot -> sessions' },
      assets: { 'business-records': ['sessions'] },
    },
    'nothing of users gets into it': {
      elements: { nightly: 'worker', sessions: ['cache', { sessionIsolation: 'no' }] },
      flows: { fill: 'nightly -> sessions' },
      assets: { pii: ['sessions'] },
    },
    'not even customers are kept apart in it, which is said elsewhere': {
      elements: {
        customer: 'user',
        bot: 'chatbot',
        sessions: ['cache', { multiTenant: 'yes', tenantIsolation: 'no', sessionIsolation: 'no' }],
      },
      flows: { message: 'customer -> bot', keep: 'bot -> sessions' },
      assets: { conversation: ['sessions'] },
    },
  },
  asks: {
    'nobody has said what entries are keyed by': {
      elements: { customer: 'user', bot: 'chatbot', sessions: 'cache' },
      flows: { message: 'customer -> bot', keep: 'bot -> sessions' },
      assets: { conversation: ['sessions'] },
    },
  },
}
