import { runsInsideBot } from '../../catalogue/circumstances/deeds'
import { isAnswered, servesOutsiders } from '../../catalogue/circumstances/reach'
import { all, any, atLeast, exists, has, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Something lies behind it whose failures it could pass on. */
const hasSomethingBehind = exists('out', oneOf('peer.$type', 'process', 'dataStore'))

/** It answers from data, so that a failure can show some of it or of the way to it. */
const worksOnData = any(
  oneOf('self.$kind', 'api', 'mcp-server'),
  sure(overlaps('self.$effectiveActions', 'read-data', 'write-data')),
)

export const internalsInErrors: Rule = {
  id: 'BOT-I-102',
  version: 1,
  title: 'Error messages of {self} reveal how it works inside',
  stride: ['I'],
  applies: {
    to: 'element',
    kinds: ['chatbot', 'automation-bot', 'agent', 'api', 'webhook', 'mcp-server', 'gateway'],
  },
  when: all(
    any(servesOutsiders, has('self.$userFacing')),
    hasSomethingBehind,
    not(runsInsideBot),
    any(
      all(worksOnData, any(atLeast('self.$C', 3), isAnswered('self.hidesErrors'))),
      all(oneOf('self.$kind', 'gateway', 'webhook'), isAnswered('self.hidesErrors')),
    ),
  ),
  gap: lacks('self.hidesErrors'),
  why: 'A stack trace, a failed query, a piece of the prompt or the name of a tool in a reply tells an attacker what to try next. Now and then it contains a key or the data of somebody else.',
  check:
    'Send malformed and oversized requests, and take down what it depends on; the reply must say that it failed and nothing about where.',
  exception: 'Everybody who can reach it may see its logs anyway.',
  likelihood: 2,
  impact: 2,
  impactOn: ['C'],
  adjust: [],
  skill: 1,
  actors: ['script-kiddie', 'competitor', 'organised-crime'],
  mitigations: [{ control: 'CTL-ERRORS', likelihood: 1, impact: 1 }],
  references: ['API8:2023', 'OAT-018', 'CWE-209', 'CAPEC-54', 'ASVS-v5.0.0-16.5.1'],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'service',
  flags: {
    'an app is shown the failing query': {
      elements: {
        customer: 'user',
        app: 'web-client',
        service: ['api', { hidesErrors: 'no' }],
        records: 'database',
      },
      flows: { tap: 'customer -> app', request: 'app -> service', query: 'service -> records' },
    },
    'a gateway shows which part behind it failed, and how': {
      elements: { customer: 'user', service: ['gateway', { hidesErrors: 'no' }], shop: 'api' },
      flows: { request: 'customer -> service', forward: 'service -> shop' },
    },
    'a bot repeats in the chat what its tool reported': {
      elements: {
        customer: 'user',
        service: ['chatbot', { hidesErrors: 'no' }],
        tool: ['mcp-server', { actions: ['read-data'] }],
      },
      flows: { message: 'customer -> service', call: 'service -> tool' },
    },
  },
  clears: {
    'replies say only that it failed': {
      elements: {
        customer: 'user',
        service: ['api', { hidesErrors: 'yes' }],
        records: 'database',
      },
      flows: { request: 'customer -> service', query: 'service -> records' },
    },
    'only parts of ours call it': {
      elements: { report: 'worker', service: ['api', { hidesErrors: 'no' }], records: 'database' },
      flows: { request: 'report -> service', query: 'service -> records' },
    },
    'nothing lies behind it': {
      elements: { customer: 'user', service: ['api', { hidesErrors: 'no' }] },
      flows: { request: 'customer -> service' },
    },
    'it handles nothing confidential, and nobody has spoken of its errors': {
      elements: { customer: 'user', service: 'api', records: 'database' },
      flows: { request: 'customer -> service', query: 'service -> records' },
      assets: { knowledge: ['query'] },
    },
    'a bot that keeps order in rooms has no data to show': {
      elements: {
        telegram: 'messaging-platform',
        service: ['automation-bot', { hidesErrors: 'no', actions: ['moderate-users'] }],
        counters: 'cache',
      },
      flows: { message: 'telegram -> service', count: 'service -> counters' },
      assets: { pii: ['message'] },
    },
    'a receiver within the program of the bot': {
      elements: {
        telegram: 'messaging-platform',
        service: ['webhook', { publiclyReachable: 'yes', hidesErrors: 'no' }],
        bot: 'chatbot',
      },
      flows: {
        update: 'telegram -> service',
        dispatch: ['service -> bot', { protocol: 'in-process' }],
      },
    },
    'a bot of which nothing is known yet': {
      elements: { customer: 'user', service: 'chatbot', records: 'database' },
      flows: { message: 'customer -> service', query: 'service -> records' },
      assets: { pii: ['query'] },
    },
  },
  asks: {
    'nobody has said what the errors of a public service show': {
      elements: { customer: 'user', service: 'api', records: 'database' },
      flows: { request: 'customer -> service', query: 'service -> records' },
      assets: { pii: ['query'] },
    },
    'a bot looks things up, and nobody has said what it says when that fails': {
      elements: {
        customer: 'user',
        service: ['chatbot', { actions: ['read-data'] }],
        records: 'database',
      },
      flows: { message: 'customer -> service', query: 'service -> records' },
      assets: { pii: ['query'] },
    },
  },
}
