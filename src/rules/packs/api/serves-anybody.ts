import { administers, exposed, internal } from '../../catalogue/adjusters'
import {
  all,
  any,
  crosses,
  exists,
  has,
  lacks,
  not,
  oneOf,
  sure,
  type Condition,
} from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Kinds that are often a function or a program beside their caller, so that a flow says little. */
const oftenLocal = oneOf(
  'self.$kind',
  'tool',
  'guardrail',
  'retriever',
  'worker',
  'code-sandbox',
  'training-pipeline',
  'monitor',
)

const isLocal = sure(oneOf('flow.protocol', 'in-process', 'stdio'))
const isOverNetwork = any(
  crosses(),
  sure(oneOf('flow.protocol', 'https', 'http', 'wss', 'grpc', 'ssh')),
)

/** Some caller that is not a store and comes over a network, without such a proof. */
const callerWithout = (proof: Condition): Condition =>
  exists(
    'in',
    all(
      oneOf('peer.$type', 'externalEntity', 'process'),
      not(isLocal),
      any(not(oftenLocal), isOverNetwork),
      not(sure(proof)),
    ),
  )

const isProven = any(has('flow.mutualAuth'), not(lacks('flow.authenticated')))

/** A call from another zone without a proof is asked about on its connection. */
const isSpokenOfOnConnection = exists(
  'in',
  all(crosses(), oneOf('peer.$type', 'process'), not(isLocal), not(sure(isProven))),
)

export const servesAnybody: Rule = {
  id: 'BOT-S-101',
  version: 1,
  title: '{self} serves callers that have not proved who they are',
  stride: ['S', 'E'],
  applies: {
    to: 'element',
    kinds: [
      'api',
      'gateway',
      'retriever',
      'tool',
      'code-sandbox',
      'guardrail',
      'worker',
      'admin-console',
      'training-pipeline',
      'monitor',
    ],
  },
  when: all(
    not(oneOf('self.$zone', 'internet', 'third-party', 'user-device')),
    callerWithout(has('flow.mutualAuth')),
    not(isSpokenOfOnConnection),
    any(not(oneOf('self.$kind', 'admin-console')), sure(lacks('self.authenticatesCallers'))),
  ),
  gap: all(
    lacks('self.authenticatesCallers'),
    any(sure(lacks('self.authenticatesCallers')), callerWithout(isProven)),
  ),
  why: 'What stands behind a bot is often built as if only the bot could reach it. Anybody who finds the address can then do whatever the bot can.',
  check:
    'Call it from another machine without a credential, with an expired one and with one of another service; each call must be refused before anything is looked up.',
  exception: 'Everybody may ask for the same things, and nothing behind it depends on who asked.',
  likelihood: 3,
  impact: 3,
  impactOn: ['C', 'I'],
  adjust: [exposed, internal, administers],
  skill: 2,
  actors: ['script-kiddie', 'organised-crime', 'malicious-insider', 'fraudster', 'rogue-agent'],
  mitigations: [
    { control: 'CTL-CALLER-AUTH', likelihood: 2, impact: 0 },
    { control: 'CTL-MTLS', likelihood: 2, impact: 0, at: ['inFlow'] },
  ],
  references: ['API2:2023', 'NHI4:2025', 'CWE-306', 'CAPEC-115', 'ASVS-v5.0.0-13.2.1'],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'orders',
  flags: {
    'a service behind the bot believes whoever calls': {
      elements: { bot: 'chatbot', orders: ['api', { authenticatesCallers: 'no' }] },
      flows: { order: 'bot -> orders' },
    },
    'strangers call it, and it lets them': {
      elements: { visitor: 'user', orders: ['api', { authenticatesCallers: 'no' }] },
      flows: { order: 'visitor -> orders' },
    },
    'its one caller logs in, but it does not have to': {
      elements: { bot: 'chatbot', orders: ['api', { authenticatesCallers: 'no' }] },
      flows: { order: ['bot -> orders', { authenticated: 'yes' }] },
    },
    'a console is known to ask nobody who they are': {
      elements: { staff: 'operator', orders: ['admin-console', { authenticatesCallers: 'no' }] },
      flows: { order: 'staff -> orders' },
    },
    'a tool listens on the network': {
      elements: { assistant: 'agent', orders: ['tool', { authenticatesCallers: 'no' }] },
      flows: { order: ['assistant -> orders', { protocol: 'http' }] },
    },
  },
  clears: {
    'callers without a proof are refused': {
      elements: { bot: 'chatbot', orders: ['api', { authenticatesCallers: 'yes' }] },
      flows: { order: 'bot -> orders' },
    },
    'its one caller proves who it is, as far as anybody has said': {
      elements: { bot: 'chatbot', orders: 'api' },
      flows: { order: ['bot -> orders', { authenticated: 'yes' }] },
    },
    'both ends show a certificate': {
      elements: { bot: 'chatbot', orders: ['api', { authenticatesCallers: 'no' }] },
      flows: { order: ['bot -> orders', { mutualAuth: 'yes' }] },
    },
    'it is a part of the program that calls it': {
      elements: { bot: 'chatbot', orders: ['api', { authenticatesCallers: 'no' }] },
      flows: { order: ['bot -> orders', { protocol: 'in-process' }] },
    },
    'a tool that may well be a function of the agent': {
      elements: { assistant: 'agent', orders: ['tool', { authenticatesCallers: 'no' }] },
      flows: { order: 'assistant -> orders' },
    },
    'a worker takes its jobs from a queue, which is asked itself': {
      elements: { jobs: 'queue', orders: ['worker', { authenticatesCallers: 'no' }] },
      flows: { job: ['jobs -> orders', { protocol: 'amqp' }] },
    },
    'the call comes from another zone, which is said of the connection': {
      elements: { bot: 'chatbot', orders: ['api', { authenticatesCallers: 'no' }] },
      inside: { 'network-segment edge': ['bot'], 'network-segment core': ['orders'] },
      flows: { order: ['bot -> orders', { authenticated: 'no' }] },
    },
    'a console that nobody has spoken of; how people sign in is asked by another rule': {
      elements: { staff: 'operator', orders: 'admin-console' },
      flows: { order: 'staff -> orders' },
    },
    'a vendor runs it': {
      elements: { bot: 'chatbot', orders: ['api', { authenticatesCallers: 'no' }] },
      inside: { 'third-party': ['bot', 'orders'] },
      flows: { order: 'bot -> orders' },
    },
  },
  asks: {
    'nobody has said whom it serves': {
      elements: { bot: 'chatbot', orders: 'api' },
      flows: { order: 'bot -> orders' },
    },
  },
}
