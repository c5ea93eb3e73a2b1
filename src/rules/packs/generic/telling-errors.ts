import { takesOutsideRequests } from '../../catalogue/circumstances/reach'
import { all, exists, lacks, oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const tellingErrors: Rule = {
  id: 'BOT-I-801',
  version: 1,
  title: 'Errors of {self} tell outsiders how it works inside',
  stride: ['I'],
  applies: { to: 'element', kinds: ['process'] },
  when: all(takesOutsideRequests, exists('out', oneOf('peer.$type', 'process', 'dataStore'))),
  gap: lacks('self.hidesErrors'),
  why: 'Stack traces, queries and versions in an answer save an attacker days of guessing, and now and then they contain a key or the data of somebody else.',
  check:
    'Cause errors on purpose, with malformed requests and with a store that is down, and read every word of what comes back.',
  exception: 'It is open source, and its errors name nothing of this installation.',
  likelihood: 2,
  impact: 2,
  impactOn: ['C'],
  adjust: [],
  skill: 1,
  actors: ['script-kiddie', 'competitor', 'organised-crime'],
  mitigations: [{ control: 'CTL-ERRORS', likelihood: 1, impact: 1 }],
  references: ['CWE-209', 'CAPEC-54', 'ASVS-v5.0.0-16.5.1'],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'shop',
  flags: {
    'strangers see the failing query': {
      elements: {
        visitor: 'external-entity',
        shop: ['process', { hidesErrors: 'no' }],
        orders: 'data-store',
      },
      flows: { order: 'visitor -> shop', keep: 'shop -> orders' },
    },
  },
  clears: {
    'errors are plain': {
      elements: {
        visitor: 'external-entity',
        shop: ['process', { hidesErrors: 'yes' }],
        orders: 'data-store',
      },
      flows: { order: 'visitor -> shop', keep: 'shop -> orders' },
    },
    'there is nothing behind it': {
      elements: { visitor: 'external-entity', shop: ['process', { hidesErrors: 'no' }] },
      flows: { order: 'visitor -> shop' },
    },
    'only our staff call it': {
      elements: {
        staff: 'operator',
        shop: ['process', { hidesErrors: 'no', publiclyReachable: 'no' }],
        orders: 'data-store',
      },
      flows: { order: 'staff -> shop', keep: 'shop -> orders' },
    },
  },
  asks: {
    'nobody has said what errors show': {
      elements: { visitor: 'external-entity', shop: 'process', orders: 'data-store' },
      flows: { order: 'visitor -> shop', keep: 'shop -> orders' },
    },
  },
}
