import { exposed } from '../../catalogue/adjusters/reach'
import { takesOutsideRequests } from '../../catalogue/circumstances/reach'
import { all, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const requestFlood: Rule = {
  id: 'BOT-D-801',
  version: 1,
  title: 'Requests from outside exhaust {self}',
  stride: ['D'],
  applies: { to: 'element', kinds: ['process'] },
  when: takesOutsideRequests,
  gap: all(
    lacks('self.rateLimits'),
    not(sure(exists('in', all(oneOf('peer.$kind', 'gateway', 'process'), has('peer.rateLimits'))))),
  ),
  why: 'A request costs its sender next to nothing and the receiver memory, time and calls to others. Without a limit a single sender is enough to shut everybody else out, or to try passwords for as long as it takes.',
  check:
    'Send the most expensive request as often as one machine can, and measure what others still get.',
  exception: 'What stands in front of it, such as a content network, limits each sender already.',
  likelihood: 3,
  impact: 3,
  impactOn: ['A'],
  adjust: [exposed],
  skill: 1,
  actors: ['script-kiddie', 'troll', 'competitor', 'abusive-user'],
  mitigations: [{ control: 'CTL-RATE', likelihood: 2, impact: 0 }],
  references: [
    'API4:2023',
    'CWE-770',
    'CWE-799',
    'CAPEC-125',
    'ASVS-v5.0.0-2.4.1',
    'ASVS-v5.0.0-15.2.2',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'shop',
  flags: {
    'one sender can take it all': {
      elements: { visitor: 'external-entity', shop: ['process', { rateLimits: 'no' }] },
      flows: { order: 'visitor -> shop' },
    },
  },
  clears: {
    'each sender is limited': {
      elements: { visitor: 'external-entity', shop: ['process', { rateLimits: 'yes' }] },
      flows: { order: 'visitor -> shop' },
    },
    'the gateway in front limits': {
      elements: {
        visitor: 'external-entity',
        edge: ['gateway', { rateLimits: 'yes' }],
        shop: ['process', { rateLimits: 'no', publiclyReachable: 'yes' }],
      },
      flows: { order: 'visitor -> edge', forward: 'edge -> shop' },
    },
    'nobody outside calls it': {
      elements: { report: 'process', shop: ['process', { rateLimits: 'no' }] },
      flows: { order: 'report -> shop' },
    },
  },
  asks: {
    'nobody has said what is limited': {
      elements: { visitor: 'external-entity', shop: 'process' },
      flows: { order: 'visitor -> shop' },
    },
  },
}
