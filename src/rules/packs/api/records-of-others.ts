import { llmCaller } from '../../catalogue/adjusters/deeds'
import { exposed } from '../../catalogue/adjusters/reach'
import { all, any, atLeast, has, lacks, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Records that each belong to somebody, so that it matters who asks for which. */
const hasRecordsOfPeople = all(
  atLeast('self.$ownC', 2),
  overlaps(
    'self.$ownClasses',
    'pii',
    'special-pii',
    'account-data',
    'payment',
    'conversation',
    'business-records',
  ),
)

/** People outside stand behind the requests, however many parts lie in between. */
const servesPeople = any(
  sure(has('self.$userInput')),
  sure(oneOf('self.$exposure', 'internet', 'partner', 'indirect')),
)

/** Whatever it handles belongs to one customer or another. */
const servesSeveralCustomers = all(sure(has('self.multiTenant')), atLeast('self.$C', 3))

export const recordsOfOthers: Rule = {
  id: 'BOT-E-102',
  version: 1,
  title: "{self} hands out other people's records",
  stride: ['E', 'I'],
  applies: { to: 'element', kinds: ['api'] },
  when: all(any(hasRecordsOfPeople, servesSeveralCustomers), servesPeople),
  gap: lacks('self.enforcesUserAuthz'),
  why: 'The number of the record comes from an app, a chat or a model. If the service that owns the records does not check whose it is, a changed digit or an injected sentence opens that of somebody else.',
  check:
    'Sign in as one customer and ask, directly and through the bot, for a record of another by its number; reading and changing must both be refused.',
  exception: 'Everybody who can call it may see and change every record that it has.',
  likelihood: 4,
  impact: 3,
  impactOn: ['C', 'I'],
  adjust: [exposed, llmCaller],
  skill: 1,
  actors: ['abusive-user', 'fraudster', 'organised-crime', 'competitor'],
  mitigations: [
    { control: 'CTL-OBJECT-AUTHZ', likelihood: 3, impact: 0 },
    { control: 'CTL-USER-TOKEN', likelihood: 1, impact: 1, at: ['in'] },
    { control: 'CTL-FIELD-FILTER', likelihood: 0, impact: 1 },
  ],
  references: [
    'API1:2023',
    'ASI03:2026',
    'CWE-639',
    'CWE-863',
    'CAPEC-122',
    'ASVS-v5.0.0-8.2.2',
    'ASVS-v5.0.0-8.3.3',
    'AISVS-v1.0-C9.5.3',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'accounts',
  flags: {
    'it trusts the account number that the bot sends': {
      elements: {
        customer: 'user',
        bot: 'chatbot',
        accounts: ['api', { enforcesUserAuthz: 'no' }],
      },
      flows: { question: 'customer -> bot', query: 'bot -> accounts' },
      assets: { 'account-data': ['accounts'] },
    },
    'an app asks for any order by its number': {
      elements: {
        customer: 'user',
        app: 'web-client',
        accounts: ['api', { enforcesUserAuthz: 'no' }],
      },
      flows: { tap: 'customer -> app', query: 'app -> accounts' },
      assets: { 'business-records': ['accounts'] },
    },
    'one customer after the other asks for documents by their number': {
      elements: {
        customer: 'user',
        accounts: ['api', { multiTenant: 'yes', enforcesUserAuthz: 'no' }],
        files: 'object-store',
      },
      flows: { query: 'customer -> accounts', fetch: 'accounts -> files' },
      assets: { 'business-secret': ['fetch'] },
    },
  },
  clears: {
    'it checks whose record it is': {
      elements: {
        customer: 'user',
        bot: 'chatbot',
        accounts: ['api', { enforcesUserAuthz: 'yes' }],
      },
      flows: { question: 'customer -> bot', query: 'bot -> accounts' },
      assets: { 'account-data': ['accounts'] },
    },
    'nobody outside stands behind the requests': {
      elements: { report: 'worker', accounts: ['api', { enforcesUserAuthz: 'no' }] },
      flows: { query: 'report -> accounts' },
      assets: { 'account-data': ['accounts'] },
    },
    'what it has belongs to nobody in particular': {
      elements: { customer: 'user', accounts: ['api', { enforcesUserAuthz: 'no' }] },
      flows: { query: 'customer -> accounts' },
      assets: { knowledge: ['accounts'] },
    },
    'its records are public': {
      elements: { customer: 'user', accounts: ['api', { enforcesUserAuthz: 'no' }] },
      flows: { query: 'customer -> accounts' },
      assets: { 'business-records': { on: ['accounts'], confidentiality: 1 } },
    },
  },
  asks: {
    'nobody has said whether it checks whose record it is': {
      elements: { customer: 'user', bot: 'chatbot', accounts: 'api' },
      flows: { question: 'customer -> bot', query: 'bot -> accounts' },
      assets: { 'account-data': ['accounts'] },
    },
  },
}
