import { takesPayments } from '../../catalogue/adjusters/deeds'
import { all, has, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const solvedChallenges: Rule = {
  id: 'BOT-S-109',
  version: 1,
  title: 'Scripts pass {self} as people',
  stride: ['S'],
  applies: { to: 'element', kinds: ['gateway'] },
  when: all(
    sure(has('self.detectsAutomation')),
    oneOf('self.$exposure', 'internet'),
    overlaps('self.$classes', 'payment', 'account-data', 'credentials'),
  ),
  gap: null,
  why: 'Challenges are solved by people or models for next to nothing, and borrowed browsers in borrowed homes look like customers. Whoever earns enough by it gets past every check that only asks whether somebody is human.',
  check:
    'Have a script go through the step that costs you most, with a solving service and a rented home connection, and see what else stops it.',
  exception: 'Nothing behind it is worth the price of a solved challenge.',
  likelihood: 3,
  impact: 3,
  impactOn: [],
  adjust: [takesPayments],
  skill: 2,
  actors: ['fraudster', 'organised-crime', 'spammer', 'competitor'],
  mitigations: [
    { control: 'CTL-RATE', likelihood: 1, impact: 0, at: ['self', 'out'] },
    { control: 'CTL-STEPUP', likelihood: 0, impact: 1, at: ['out'] },
    { control: 'CTL-ANOMALY', likelihood: 1, impact: 0, at: ['model'] },
  ],
  references: ['API6:2023', 'OAT-008', 'OAT-012', 'OAT-019', 'CWE-799'],
}

const valued = ['shop', 'pay', 'forward']

export const examples: Examples = {
  about: 'edge',
  flags: {
    'bot management is all that stands between scripts and payments': {
      elements: {
        shop: 'web-client',
        edge: ['gateway', { detectsAutomation: 'yes' }],
        till: 'api',
      },
      inside: { internet: ['shop'] },
      flows: { pay: 'shop -> edge', forward: 'edge -> till' },
      assets: { payment: valued },
    },
  },
  clears: {
    'it tells nobody apart, and another rule says so': {
      elements: { shop: 'web-client', edge: ['gateway', { detectsAutomation: 'no' }], till: 'api' },
      inside: { internet: ['shop'] },
      flows: { pay: 'shop -> edge', forward: 'edge -> till' },
      assets: { payment: valued },
    },
    'there is nothing to earn': {
      elements: {
        shop: 'web-client',
        edge: ['gateway', { detectsAutomation: 'yes' }],
        till: 'api',
      },
      inside: { internet: ['shop'] },
      flows: { pay: 'shop -> edge', forward: 'edge -> till' },
      assets: { knowledge: valued },
    },
  },
  asks: {
    'nobody has said who can reach it': {
      elements: { edge: ['gateway', { detectsAutomation: 'yes' }], till: 'api' },
      flows: { forward: 'edge -> till' },
      assets: { payment: ['forward'] },
    },
  },
}
