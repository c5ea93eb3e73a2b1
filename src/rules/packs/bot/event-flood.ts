import { exposed } from '../../catalogue/adjusters/reach'
import { all, any, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const eventFlood: Rule = {
  id: 'BOT-D-001',
  version: 1,
  title: '{self} can be flooded or clogged by events',
  stride: ['D'],
  applies: { to: 'element', kinds: ['webhook'] },
  when: null,
  gap: any(
    all(
      lacks('self.rateLimits'),
      not(
        sure(
          exists('in', all(oneOf('peer.$kind', 'gateway', 'guardrail'), has('peer.rateLimits'))),
        ),
      ),
    ),
    lacks('self.handlesBacklog'),
  ),
  why: 'A receiver that does the work before it answers stops answering under a burst. The platform then delivers again, which makes the burst larger, and may switch the webhook off.',
  check:
    'Post events at ten times the usual peak and watch how long the receiver takes to acknowledge, what it refuses, and how long it needs to catch up.',
  exception:
    'The hosting in front of it limits and queues requests, and its limits are below what the bot can bear.',
  likelihood: 3,
  impact: 3,
  impactOn: ['A'],
  adjust: [exposed],
  skill: 1,
  actors: ['script-kiddie', 'troll', 'spammer', 'competitor'],
  mitigations: [
    { control: 'CTL-RATE', likelihood: 2, impact: 0, at: ['self', 'in'] },
    { control: 'CTL-BACKLOG', likelihood: 1, impact: 1 },
    { control: 'CTL-INPUT-VALID', likelihood: 1, impact: 0 },
  ],
  references: [
    'API4:2023',
    'OAT-015',
    'CWE-770',
    'CAPEC-125',
    'ASVS-v5.0.0-2.4.1',
    'ASVS-v5.0.0-15.2.2',
  ],
}

export const examples: Examples = {
  about: 'hook',
  flags: {
    'nothing limits what comes in': {
      elements: { hook: ['webhook', { rateLimits: 'no', handlesBacklog: 'yes' }] },
    },
    'it works before it answers': {
      elements: { hook: ['webhook', { rateLimits: 'yes', handlesBacklog: 'no' }] },
    },
    'the gateway in front has no limit either': {
      elements: {
        edge: ['gateway', { rateLimits: 'no' }],
        hook: ['webhook', { rateLimits: 'no', handlesBacklog: 'yes' }],
      },
      flows: { event: 'edge -> hook' },
    },
    'only a service that calls it is limited': {
      elements: {
        shop: ['api', { rateLimits: 'yes' }],
        hook: ['webhook', { rateLimits: 'no', handlesBacklog: 'yes' }],
      },
      flows: { event: 'shop -> hook' },
    },
  },
  clears: {
    'it limits, acknowledges at once and sheds load': {
      elements: { hook: ['webhook', { rateLimits: 'yes', handlesBacklog: 'yes' }] },
    },
    'the gateway in front limits': {
      elements: {
        edge: ['gateway', { rateLimits: 'yes' }],
        hook: ['webhook', { rateLimits: 'no', handlesBacklog: 'yes' }],
      },
      flows: { event: 'edge -> hook' },
    },
  },
  asks: {
    'nobody has said what happens in a burst': { elements: { hook: 'webhook' } },
  },
}
