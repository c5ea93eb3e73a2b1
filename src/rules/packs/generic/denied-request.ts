import { all, any, atLeast, exists, lacks, oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** What was asked for is carried out or kept somewhere, so that there is something to dispute. */
const hasEffects = exists('out', any(oneOf('peer.$type', 'dataStore'), atLeast('flow.$I', 3)), {
  of: 'peer',
})

export const deniedRequest: Rule = {
  id: 'BOT-R-801',
  version: 1,
  title: '{self} can deny what it asked for',
  stride: ['R'],
  applies: { to: 'element', kinds: ['external-entity', 'user', 'operator'] },
  when: exists('out', all(oneOf('peer.$kind', 'process'), hasEffects)),
  gap: exists('out', all(oneOf('peer.$kind', 'process'), hasEffects, lacks('peer.logsActions'))),
  why: 'Without a record of who asked for what, and when, a dispute is one word against another. An abuse cannot be told from a mistake of your own.',
  check:
    'Take a change that was made last week and show who asked for it, from where, and what exactly was asked.',
  exception: 'Nothing that can be asked for costs anybody anything.',
  likelihood: 2,
  impact: 3,
  impactOn: ['I'],
  adjust: [],
  skill: 1,
  actors: ['abusive-user', 'fraudster', 'malicious-insider'],
  mitigations: [
    { control: 'CTL-AUDIT', likelihood: 2, impact: 0, at: ['out'] },
    { control: 'CTL-CALLER-AUTH', likelihood: 1, impact: 0, at: ['out'] },
  ],
  references: ['CWE-778', 'CWE-223', 'ASVS-v5.0.0-16.2.1', 'ASVS-v5.0.0-16.3.3'],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'customer',
  flags: {
    'orders are stored without a record of who gave them': {
      elements: {
        customer: 'external-entity',
        shop: ['process', { logsActions: 'no' }],
        orders: 'data-store',
      },
      flows: { order: 'customer -> shop', keep: 'shop -> orders' },
    },
  },
  clears: {
    'requests are recorded': {
      elements: {
        customer: 'external-entity',
        shop: ['process', { logsActions: 'yes' }],
        orders: 'data-store',
      },
      flows: { order: 'customer -> shop', keep: 'shop -> orders' },
    },
    'nothing comes of a request but an answer': {
      elements: { customer: 'external-entity', shop: ['process', { logsActions: 'no' }] },
      flows: { question: 'customer -> shop' },
    },
  },
  asks: {
    'nobody has said what is recorded': {
      elements: { customer: 'external-entity', shop: 'process', orders: 'data-store' },
      flows: { order: 'customer -> shop', keep: 'shop -> orders' },
    },
  },
}
