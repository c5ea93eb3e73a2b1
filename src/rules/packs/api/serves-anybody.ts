import { administers } from '../../catalogue/adjusters/deeds'
import { exposed, internal } from '../../catalogue/adjusters/reach'
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

/** A call of ours from another zone that brings no proof is asked about on its connection. */
const isCaller = any(
  oneOf('peer.$type', 'externalEntity'),
  all(oneOf('peer.$type', 'process'), any(not(crosses()), sure(has('flow.authenticated')))),
)

/** What is a service by its kind is called over a network, unless somebody has said otherwise. */
const isService = oneOf('self.$kind', 'api', 'gateway', 'admin-console')
const isLocal = sure(oneOf('flow.protocol', 'in-process', 'stdio'))

/** All else is often a function or a program beside its caller, unless its connection says more. */
const isOverNetwork = any(
  crosses(),
  sure(oneOf('flow.protocol', 'https', 'http', 'wss', 'grpc', 'ssh')),
)

/** Some caller that is no store comes over a network and is not known to bring this proof. */
const isCalledWithout = (proof: Condition): Condition =>
  any(
    all(isService, exists('in', all(isCaller, not(isLocal), not(sure(proof))))),
    exists('in', all(isCaller, isOverNetwork, not(sure(proof)))),
  )

const isKnownToServeAnybody = sure(lacks('self.authenticatesCallers'))

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
    any(
      all(
        not(oneOf('self.$kind', 'admin-console')),
        isCalledWithout(any(has('flow.mutualAuth'), not(lacks('flow.authenticated')))),
      ),
      all(isKnownToServeAnybody, isCalledWithout(has('flow.mutualAuth'))),
    ),
  ),
  gap: lacks('self.authenticatesCallers'),
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
    'its caller logs in from another zone, but it does not have to': {
      elements: { bot: 'chatbot', orders: ['api', { authenticatesCallers: 'no' }] },
      inside: { 'network-segment edge': ['bot'], 'network-segment core': ['orders'] },
      flows: { order: ['bot -> orders', { authenticated: 'yes' }] },
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
