import { all, exists, oneOf, overlaps } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const scriptsOfOthers: Rule = {
  id: 'BOT-I-108',
  version: 1,
  title: 'A script of somebody else in {self} reads what people type',
  stride: ['I', 'T'],
  applies: { to: 'element', kinds: ['web-client'] },
  when: all(
    exists('out', oneOf('peer.$kind', 'third-party-api', 'content-source')),
    overlaps('self.$classes', 'payment', 'credentials', 'special-pii'),
  ),
  gap: null,
  why: 'A challenge, a counter or a chat bubble of a vendor runs with all rights of the page around it. Whoever breaks into the vendor reads card numbers and passwords while they are typed, on every page at once.',
  check:
    'List every script that the page with the form loads and from where, change one in a test, and see whether the browser still runs it.',
  exception: 'The vendor is called with data only, or sits in a frame apart from the form.',
  likelihood: 2,
  impact: 3,
  impactOn: ['C'],
  adjust: [],
  skill: 3,
  actors: ['organised-crime', 'malicious-publisher', 'fraudster'],
  mitigations: [
    { control: 'CTL-REMOTE-CONTENT', likelihood: 1, impact: 0 },
    { control: 'CTL-REVIEWS', likelihood: 1, impact: 0, at: ['model'] },
  ],
  references: ['CWE-829', 'CWE-494', 'LLM04:2026'],
}

export const examples: Examples = {
  about: 'page',
  flags: {
    'the page where cards are typed loads a challenge of a vendor': {
      elements: { page: 'web-client', challenge: 'third-party-api', till: 'gateway' },
      flows: { load: 'page -> challenge', pay: 'page -> till' },
      assets: { payment: ['pay'] },
    },
  },
  clears: {
    'everything on the page is our own': {
      elements: { page: 'web-client', till: 'gateway' },
      flows: { pay: 'page -> till' },
      assets: { payment: ['pay'] },
    },
    'nothing secret is typed there': {
      elements: { page: 'web-client', maps: 'third-party-api', till: 'gateway' },
      flows: { load: 'page -> maps', search: 'page -> till' },
      assets: { knowledge: ['search'] },
    },
  },
  asks: {},
}
