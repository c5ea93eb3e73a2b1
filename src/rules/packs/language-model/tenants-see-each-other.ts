import { exposed } from '../../catalogue/adjusters/reach'
import { all, any, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** What stands before it, straight or one step away, is said to serve several customers. */
const servesSharedPart = exists(
  'in',
  any(sure(has('peer.multiTenant')), exists('in', sure(has('peer.multiTenant')), { of: 'peer' })),
)

export const tenantsSeeEachOther: Rule = {
  id: 'BOT-I-205',
  version: 1,
  title: 'One customer sees what belongs to another through {self}',
  stride: ['I'],
  applies: {
    to: 'element',
    kinds: [
      'chatbot',
      'agent',
      'llm',
      'api',
      'mcp-server',
      'vector-store',
      'memory',
      'database',
      'cache',
      'object-store',
    ],
  },
  when: all(
    not(sure(any(oneOf('self.$zone', 'third-party'), oneOf('self.hosting', 'third-party')))),
    any(
      sure(has('self.multiTenant')),
      all(oneOf('self.$type', 'dataStore'), servesSharedPart, has('self.multiTenant')),
    ),
  ),
  gap: lacks('self.tenantIsolation'),
  why: 'Several customers share one component, and a condition in each query keeps them apart. One path on which it was forgotten, such as a cache, an export or a search, gives the data of one to the next.',
  check:
    'Log in as a test customer and ask for records, documents and answers of a second one by number, by search and through the bot. Then look for a query in the code that names no customer.',
  exception:
    'All that the customers share is the same for each of them, such as a public manual or a model that keeps nothing.',
  likelihood: 3,
  impact: 4,
  impactOn: ['C'],
  adjust: [exposed],
  skill: 2,
  actors: ['competitor', 'abusive-user', 'organised-crime'],
  mitigations: [
    { control: 'CTL-TENANT-ISO', likelihood: 2, impact: 1 },
    { control: 'CTL-OBJECT-AUTHZ', likelihood: 1, impact: 0, at: ['self', 'in'] },
    { control: 'CTL-OUTPUT-FILTER', likelihood: 0, impact: 1 },
  ],
  references: [
    'LLM09:2026',
    'LLM08:2025',
    'LLM02:2026',
    'LLM02:2025',
    'API1:2023',
    'CWE-653',
    'CWE-668',
    'ASVS-v5.0.0-8.4.1',
    'AISVS-v1.0-C5.3.1',
    'AISVS-v1.0-C8.1.1',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'index',
  flags: {
    'one index holds the documents of every customer': {
      elements: { index: ['vector-store', { multiTenant: 'yes', tenantIsolation: 'no' }] },
    },
    'an agent serves several customers with one set of rights': {
      elements: { index: ['agent', { multiTenant: 'yes', tenantIsolation: 'no' }] },
    },
  },
  clears: {
    'the store itself keeps the customers apart': {
      elements: { index: ['vector-store', { multiTenant: 'yes', tenantIsolation: 'yes' }] },
    },
    'each customer has one of their own': {
      elements: {
        bot: ['agent', { multiTenant: 'yes' }],
        index: ['vector-store', { multiTenant: 'no' }],
      },
      flows: { query: 'bot -> index' },
    },
    'a vendor runs it for all its customers': {
      elements: {
        index: ['llm', { hosting: 'third-party', multiTenant: 'yes', tenantIsolation: 'no' }],
      },
    },
    'nothing around it is said to be shared, so that nobody is asked': {
      elements: { bot: 'agent', index: 'vector-store' },
      flows: { query: 'bot -> index' },
    },
  },
  asks: {
    'nobody has said how the customers are kept apart': {
      elements: { index: ['vector-store', { multiTenant: 'yes' }] },
    },
    'a shared agent searches it, and nobody has said whether it is shared as well': {
      elements: {
        bot: ['agent', { multiTenant: 'yes' }],
        search: 'retriever',
        index: ['vector-store', { tenantIsolation: 'no' }],
      },
      flows: { question: 'bot -> search', query: 'search -> index' },
    },
  },
}
