import { llmCaller } from '../../catalogue/adjusters/deeds'
import { isCalledByModel } from '../../catalogue/circumstances/models'
import { servesOutsiders } from '../../catalogue/circumstances/reach'
import { all, any, atLeast, lacks, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Records of which a caller rarely needs every field. */
const hasConfidentialRecords = all(
  atLeast('self.$ownC', 3),
  overlaps(
    'self.$ownClasses',
    'pii',
    'special-pii',
    'account-data',
    'payment',
    'conversation',
    'business-secret',
    'business-records',
  ),
)

export const excessFields: Rule = {
  id: 'BOT-I-101',
  version: 1,
  title: '{self} returns and accepts more fields than its callers need',
  stride: ['I', 'T'],
  applies: { to: 'element', kinds: ['api'] },
  when: all(hasConfidentialRecords, any(servesOutsiders, sure(isCalledByModel))),
  gap: lacks('self.fieldFiltering'),
  why: 'Callers get the whole record and are trusted to show only part of it; a bot puts all of it into its prompt, where it can be talked out again. Fields that nobody meant to be writable can be set in the same way.',
  check:
    'Read the raw answer of each operation for fields that no screen shows, then send one of them back with another value; the first must be absent and the second refused.',
  exception: 'Every caller may see and change every field of the records that it asks for.',
  likelihood: 2,
  impact: 2,
  impactOn: ['C'],
  adjust: [llmCaller],
  skill: 2,
  actors: ['abusive-user', 'fraudster', 'competitor', 'organised-crime'],
  mitigations: [
    { control: 'CTL-FIELD-FILTER', likelihood: 2, impact: 1 },
    { control: 'CTL-OUTPUT-FILTER', likelihood: 1, impact: 0, at: ['in'] },
    { control: 'CTL-MINIMISE', likelihood: 0, impact: 1, at: ['in'] },
  ],
  references: [
    'API3:2023',
    'LLM02:2026',
    'LLM02:2025',
    'CWE-213',
    'CWE-915',
    'CAPEC-116',
    'ASVS-v5.0.0-8.2.3',
    'ASVS-v5.0.0-15.3.1',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'accounts',
  flags: {
    'whole customer records go into the prompt of an agent': {
      elements: { assistant: 'agent', accounts: ['api', { fieldFiltering: 'no' }] },
      flows: { query: 'assistant -> accounts' },
      assets: { pii: ['accounts'] },
    },
    'the tool of an agent fetches whole records': {
      elements: {
        assistant: 'agent',
        tool: 'mcp-server',
        accounts: ['api', { fieldFiltering: 'no' }],
      },
      flows: { call: 'assistant -> tool', query: 'tool -> accounts' },
      assets: { 'account-data': ['accounts'] },
    },
    'an app hides what it was sent': {
      elements: {
        customer: 'user',
        app: 'web-client',
        accounts: ['api', { fieldFiltering: 'no' }],
      },
      flows: { tap: 'customer -> app', query: 'app -> accounts' },
      assets: { pii: ['accounts'] },
    },
  },
  clears: {
    'each operation has its own list of fields': {
      elements: { assistant: 'agent', accounts: ['api', { fieldFiltering: 'yes' }] },
      flows: { query: 'assistant -> accounts' },
      assets: { pii: ['accounts'] },
    },
    'only a job of ours calls it': {
      elements: {
        report: ['worker', { usesLlm: 'no' }],
        accounts: ['api', { fieldFiltering: 'no' }],
      },
      flows: { query: 'report -> accounts' },
      assets: { pii: ['accounts'] },
    },
    'what it returns may be known to all who work here': {
      elements: { assistant: 'agent', accounts: ['api', { fieldFiltering: 'no' }] },
      flows: { query: 'assistant -> accounts' },
      assets: { 'business-records': ['accounts'] },
    },
    'it serves source code, which has no fields': {
      elements: { assistant: 'agent', accounts: ['api', { fieldFiltering: 'no' }] },
      flows: { query: 'assistant -> accounts' },
      assets: { 'source-code': ['accounts'] },
    },
  },
  asks: {
    'nobody has said which fields it returns': {
      elements: { assistant: 'agent', accounts: 'api' },
      flows: { query: 'assistant -> accounts' },
      assets: { pii: ['accounts'] },
    },
  },
}
