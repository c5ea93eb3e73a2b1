import { exposed } from '../../catalogue/adjusters/reach'
import { all, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Everything comes by way of a receiver that is known to take any number, and another rule says so. */
const isSaidOfReceiver = sure(
  exists('in', all(oneOf('peer.$kind', 'webhook'), lacks('peer.rateLimits'))),
)

export const messageFlood: Rule = {
  id: 'BOT-D-002',
  version: 1,
  title: 'A message flood or raid exhausts {self}',
  stride: ['D'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot', 'agent'] },
  when: all(has('self.$userFacing'), not(isSaidOfReceiver)),
  gap: all(
    lacks('self.rateLimits'),
    not(
      sure(
        exists(
          'in',
          all(oneOf('peer.$kind', 'gateway', 'guardrail', 'webhook'), has('peer.rateLimits')),
        ),
      ),
    ),
  ),
  why: 'Each message costs work, and often a call to a model. A few accounts are enough to starve everybody else, or to try codes and commands until one fits.',
  check:
    'Send messages as fast as one account can, then from ten accounts, and watch the answers that others get, and the bill.',
  exception:
    'The platform limits each account and each room so tightly that the bot can serve them all at once.',
  likelihood: 3,
  impact: 3,
  impactOn: ['A'],
  adjust: [exposed],
  skill: 1,
  actors: ['troll', 'spammer', 'script-kiddie', 'competitor'],
  mitigations: [
    { control: 'CTL-RATE', likelihood: 2, impact: 0, at: ['self', 'in'] },
    { control: 'CTL-ANTIBOT', likelihood: 1, impact: 0, at: ['self', 'in'] },
    { control: 'CTL-FALLBACK', likelihood: 0, impact: 1 },
  ],
  references: [
    'LLM06:2026',
    'LLM10:2025',
    'T4:1.1',
    'API4:2023',
    'OAT-015',
    'CWE-770',
    'CWE-799',
    'CAPEC-125',
    'ASVS-v5.0.0-2.4.1',
  ],
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'nobody is slowed down': {
      elements: { visitor: 'user', bot: ['chatbot', { rateLimits: 'no' }] },
      flows: { message: 'visitor -> bot' },
    },
    'the gateway in front has no limit either': {
      elements: {
        visitor: 'user',
        edge: ['gateway', { rateLimits: 'no' }],
        bot: ['chatbot', { rateLimits: 'no' }],
      },
      flows: { request: 'visitor -> edge', message: 'edge -> bot' },
    },
  },
  clears: {
    'requests are limited': {
      elements: { visitor: 'user', bot: ['chatbot', { rateLimits: 'yes' }] },
      flows: { message: 'visitor -> bot' },
    },
    'the receiver in front limits them': {
      elements: {
        telegram: 'messaging-platform',
        hook: ['webhook', { rateLimits: 'yes' }],
        bot: ['chatbot', { rateLimits: 'no' }],
      },
      flows: { update: 'telegram -> hook', message: 'hook -> bot' },
    },
    'the receiver in front takes any number, which is said there': {
      elements: {
        telegram: 'messaging-platform',
        hook: ['webhook', { rateLimits: 'no' }],
        bot: ['chatbot', { rateLimits: 'no' }],
      },
      flows: { update: 'telegram -> hook', message: 'hook -> bot' },
    },
    'nobody talks with it': {
      elements: { records: 'database', bot: ['automation-bot', { rateLimits: 'no' }] },
      flows: { cleanup: 'bot -> records' },
    },
  },
  asks: {
    'nobody has said what is limited': {
      elements: { visitor: 'user', bot: 'chatbot' },
      flows: { message: 'visitor -> bot' },
    },
  },
}
