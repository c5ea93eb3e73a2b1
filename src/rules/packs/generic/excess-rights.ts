import { takesOutsideRequests } from '../../catalogue/circumstances/reach'
import { all, exists, lacks, oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const excessRights: Rule = {
  id: 'BOT-E-801',
  version: 1,
  title: 'A break-in at {self} opens more than its task needs',
  stride: ['E'],
  applies: { to: 'element', kinds: ['process'] },
  when: all(takesOutsideRequests, exists('out', oneOf('peer.$type', 'process', 'dataStore'))),
  gap: lacks('self.leastPrivilege'),
  why: 'It stands where outsiders can try, and it has an account for what lies behind it. Whatever that account may do beyond its task, a break-in may do as well.',
  check:
    'List the rights of its account in every system behind it, and take away one by one what no task has used in a month.',
  exception: 'It runs without an account and everything behind it checks the rights of the caller.',
  likelihood: 2,
  impact: 4,
  impactOn: [],
  adjust: [],
  skill: 2,
  actors: ['organised-crime', 'script-kiddie', 'malicious-insider', 'nation-state'],
  mitigations: [
    { control: 'CTL-LEAST-PRIV', likelihood: 0, impact: 2 },
    { control: 'CTL-STORE-ACL', likelihood: 0, impact: 1, at: ['out'] },
  ],
  references: ['CWE-250', 'CWE-269', 'CAPEC-233', 'ASVS-v5.0.0-13.2.2'],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'shop',
  flags: {
    'a public process may do everything in the database': {
      elements: {
        visitor: 'external-entity',
        shop: ['process', { leastPrivilege: 'no' }],
        orders: 'data-store',
      },
      flows: { order: 'visitor -> shop', keep: 'shop -> orders' },
    },
  },
  clears: {
    'it may do what its task needs': {
      elements: {
        visitor: 'external-entity',
        shop: ['process', { leastPrivilege: 'yes' }],
        orders: 'data-store',
      },
      flows: { order: 'visitor -> shop', keep: 'shop -> orders' },
    },
    'nothing lies behind it': {
      elements: { visitor: 'external-entity', shop: ['process', { leastPrivilege: 'no' }] },
      flows: { order: 'visitor -> shop' },
    },
  },
  asks: {
    'nobody has looked at its rights': {
      elements: { visitor: 'external-entity', shop: 'process', orders: 'data-store' },
      flows: { order: 'visitor -> shop', keep: 'shop -> orders' },
    },
  },
}
