import { llmCaller } from '../../catalogue/adjusters/deeds'
import { exposed } from '../../catalogue/adjusters/reach'
import { isAnswered } from '../../catalogue/circumstances/reach'
import { all, any, atLeast, exists, has, lacks, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Somebody outside, or a model, has a say in the values that it works with. */
const valuesComeFromOthers = sure(
  any(
    oneOf('self.$exposure', 'internet', 'partner', 'indirect'),
    has('self.$userInput'),
    has('self.$untrustedContent'),
    exists('in', has('peer.$llmDriven')),
  ),
)

/** Whether tools check what a model sends is asked of each; how they ask the database, once data is drawn. */
const isWorthAsking = any(
  oneOf('self.$kind', 'api', 'worker'),
  exists('out', atLeast('peer.$C', 1)),
  isAnswered('self.parameterisedQueries'),
)

export const queryInjection: Rule = {
  id: 'BOT-T-102',
  version: 1,
  title: 'A value in a request rewrites the query that {self} sends to its database',
  stride: ['T', 'I'],
  applies: { to: 'element', kinds: ['api', 'tool', 'mcp-server', 'worker'] },
  when: all(
    valuesComeFromOthers,
    isWorthAsking,
    exists(
      'out',
      any(
        oneOf('peer.$kind', 'database'),
        all(oneOf('peer.$kind', 'data-store'), sure(oneOf('flow.protocol', 'sql'))),
      ),
    ),
  ),
  gap: lacks('self.parameterisedQueries'),
  why: 'A name or a number from a chat ends up in a query. Where it is pasted into the text instead of bound to a place, one quote mark opens everything that this account can read and write.',
  check:
    'Order something for a customer named O’Hara, then put a quote mark and a comment sign into every field, also by way of the bot; no answer may change or fail. Search the code for queries that are put together from strings.',
  exception: 'It looks records up by key only, and none of its queries is made while it runs.',
  likelihood: 3,
  impact: 4,
  impactOn: ['C', 'I'],
  adjust: [exposed, llmCaller],
  skill: 2,
  actors: ['script-kiddie', 'organised-crime', 'fraudster'],
  mitigations: [
    { control: 'CTL-PARAM-QUERY', likelihood: 3, impact: 0 },
    { control: 'CTL-LEAST-PRIV', likelihood: 0, impact: 1 },
    { control: 'CTL-INPUT-VALID', likelihood: 1, impact: 0 },
  ],
  references: [
    'LLM10:2026',
    'LLM05:2025',
    'MCP05:2025',
    'CWE-89',
    'CWE-943',
    'CAPEC-66',
    'CAPEC-676',
    'ASVS-v5.0.0-1.2.4',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'orders',
  flags: {
    'a public service pastes values into its queries': {
      elements: {
        orders: ['api', { publiclyReachable: 'yes', parameterisedQueries: 'no' }],
        records: 'database',
      },
      flows: { query: 'orders -> records' },
    },
    'a model makes up the values': {
      elements: {
        assistant: 'agent',
        orders: ['mcp-server', { parameterisedQueries: 'no' }],
        records: 'database',
      },
      flows: { call: 'assistant -> orders', query: 'orders -> records' },
    },
    'a store of no special kind is asked in SQL': {
      elements: {
        customer: 'user',
        orders: ['api', { parameterisedQueries: 'no' }],
        records: 'data-store',
      },
      flows: { order: 'customer -> orders', query: ['orders -> records', { protocol: 'sql' }] },
    },
  },
  clears: {
    'values are bound to places': {
      elements: {
        orders: ['api', { publiclyReachable: 'yes', parameterisedQueries: 'yes' }],
        records: 'database',
      },
      flows: { query: 'orders -> records' },
    },
    'it has no database': {
      elements: {
        orders: ['api', { publiclyReachable: 'yes', parameterisedQueries: 'no' }],
        files: 'object-store',
      },
      flows: { write: 'orders -> files' },
    },
    'a tool and a database in which nobody has drawn data': {
      elements: { assistant: 'agent', orders: 'mcp-server', records: 'database' },
      flows: { call: 'assistant -> orders', query: 'orders -> records' },
    },
    'nobody outside has a say in what it asks': {
      elements: {
        orders: ['worker', { usesLlm: 'no', parameterisedQueries: 'no' }],
        records: 'database',
      },
      flows: { cleanup: 'orders -> records' },
    },
  },
  asks: {
    'a tool looks up records of people': {
      elements: { assistant: 'agent', orders: 'mcp-server', records: 'database' },
      flows: { call: 'assistant -> orders', query: 'orders -> records' },
      assets: { pii: ['records'] },
    },
    'nobody has said how queries are made': {
      elements: { orders: ['api', { publiclyReachable: 'yes' }], records: 'database' },
      flows: { query: 'orders -> records' },
    },
  },
}
