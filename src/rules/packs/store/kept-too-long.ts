import { all, any, atLeast, has, lacks, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Customers put into it what is theirs, and may take it out again. */
const belongsToCustomers = all(sure(has('self.multiTenant')), atLeast('self.$ownC', 3))

export const keptTooLong: Rule = {
  id: 'BOT-I-403',
  version: 1,
  title: 'Data of people and customers stays in {self} longer than it is needed',
  stride: ['I'],
  applies: {
    to: 'element',
    kinds: [
      'memory',
      'database',
      'vector-store',
      'log-store',
      'object-store',
      'cache',
      'data-store',
    ],
  },
  when: any(
    overlaps('self.$classes', 'pii', 'special-pii', 'conversation', 'account-data'),
    belongsToCustomers,
  ),
  gap: lacks('self.limitsRetention'),
  why: 'People tell a bot more than any form asks for. What is never deleted, or lives on in an index, will be in the next breach, the next court order or the next set of training data.',
  check:
    'Look for the oldest entry and ask why it is still there, then delete a test person and search for what is left, in copies and indexes as well.',
  exception: 'A law demands that it is kept for as long as it is, and it is locked away meanwhile.',
  likelihood: 3,
  impact: 2,
  impactOn: ['C'],
  adjust: [],
  skill: 1,
  actors: ['organised-crime', 'malicious-insider', 'careless-insider', 'vendor'],
  mitigations: [
    { control: 'CTL-RETENTION', likelihood: 1, impact: 1 },
    { control: 'CTL-MINIMISE', likelihood: 0, impact: 1, at: ['in'] },
  ],
  references: [
    'LLM02:2026',
    'LLM02:2025',
    'CWE-212',
    'CWE-359',
    'ASVS-v5.0.0-14.2.7',
    'AISVS-v1.0-C8.3.1',
  ],
}

export const examples: Examples = {
  about: 'customers',
  flags: {
    'nothing is ever deleted': {
      elements: { customers: ['database', { limitsRetention: 'no' }] },
      assets: { pii: ['customers'] },
    },
    'conversations pile up in it': {
      elements: { bot: 'chatbot', customers: ['memory', { limitsRetention: 'no' }] },
      flows: { keep: 'bot -> customers' },
      assets: { conversation: ['keep'] },
    },
    'what customers deleted lives on in the index': {
      elements: { customers: ['vector-store', { multiTenant: 'yes', limitsRetention: 'no' }] },
      assets: { 'business-secret': ['customers'] },
    },
  },
  clears: {
    'data is deleted on schedule and on request': {
      elements: { customers: ['database', { limitsRetention: 'yes' }] },
      assets: { pii: ['customers'] },
    },
    'it holds nothing about people': {
      elements: { customers: ['database', { limitsRetention: 'no' }] },
      assets: { 'business-records': ['customers'] },
    },
  },
  asks: {
    'nobody has said how long data stays': {
      elements: { customers: 'data-store' },
      assets: { pii: ['customers'] },
    },
  },
}
