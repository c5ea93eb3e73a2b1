import { llmCaller } from '../../catalogue/adjusters/deeds'
import { exposed } from '../../catalogue/adjusters/reach'
import { takesOutsideRequests } from '../../catalogue/circumstances/reach'
import { all, any, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

const isCheckingGateway = sure(all(oneOf('peer.$kind', 'gateway'), has('peer.validatesInput')))

/** Known to be missing behind the entry, too, and something comes that no gateway has checked. */
const isKnownToTrustItsCallers = all(
  sure(all(oneOf('self.$exposure', 'indirect', 'internet'), lacks('self.validatesInput'))),
  exists('in', not(isCheckingGateway)),
)

/** A chat platform puts its events together itself; how it proves them is asked by another rule. */
const isNoReceiverOfPlatform = any(
  not(oneOf('self.$kind', 'webhook')),
  exists('in', not(oneOf('peer.$kind', 'messaging-platform'))),
)

export const malformedInput: Rule = {
  id: 'BOT-T-101',
  version: 1,
  title: 'Malformed or crafted input upsets {self} and what lies behind it',
  stride: ['T'],
  applies: { to: 'element', kinds: ['api', 'webhook', 'gateway', 'worker', 'admin-console'] },
  when: all(
    any(takesOutsideRequests, exists('in', sure(has('peer.$llmDriven'))), isKnownToTrustItsCallers),
    isNoReceiverOfPlatform,
  ),
  gap: lacks('self.validatesInput'),
  why: 'Chat text, events of a platform and arguments that a model made up come in every shape. What nobody checks where it arrives is taken for a number, a path or a command somewhere deeper.',
  check:
    'Send each field empty, a thousand times too long, of the wrong type and with fields that do not exist; everything outside the schema must be refused before anything happens.',
  exception: 'It hands on what it gets byte for byte, and whatever reads it checks it.',
  likelihood: 3,
  impact: 3,
  impactOn: ['I'],
  adjust: [exposed, llmCaller],
  skill: 2,
  actors: ['script-kiddie', 'organised-crime', 'troll', 'abusive-user'],
  mitigations: [
    { control: 'CTL-INPUT-VALID', likelihood: 2, impact: 0, at: ['self', 'in'] },
    { control: 'CTL-SAST', likelihood: 1, impact: 0, at: ['model'] },
  ],
  references: [
    'API8:2023',
    'CWE-20',
    'CWE-1287',
    'CAPEC-153',
    'ASVS-v5.0.0-2.2.1',
    'ASVS-v5.0.0-2.2.2',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'orders',
  flags: {
    'a public service takes whatever is sent': {
      elements: { orders: ['api', { publiclyReachable: 'yes', validatesInput: 'no' }] },
    },
    'a model makes up the arguments': {
      elements: { assistant: 'agent', orders: ['api', { validatesInput: 'no' }] },
      flows: { order: 'assistant -> orders' },
    },
    'a worker is known to take events of strangers as they come': {
      elements: {
        telegram: 'messaging-platform',
        receiver: ['webhook', { publiclyReachable: 'yes' }],
        orders: ['worker', { validatesInput: 'no' }],
      },
      flows: { update: 'telegram -> receiver', event: 'receiver -> orders' },
    },
    'a receiver takes whatever a partner posts': {
      elements: {
        partner: 'third-party-api',
        orders: ['webhook', { publiclyReachable: 'yes', validatesInput: 'no' }],
      },
      flows: { event: 'partner -> orders' },
    },
    'the gateway that checks input is not the only way in': {
      elements: {
        customer: 'user',
        entry: ['gateway', { validatesInput: 'yes' }],
        assistant: 'agent',
        orders: ['api', { validatesInput: 'no' }],
      },
      flows: {
        request: 'customer -> entry',
        order: 'entry -> orders',
        another: 'assistant -> orders',
      },
    },
  },
  clears: {
    'input is checked against a schema': {
      elements: { orders: ['api', { publiclyReachable: 'yes', validatesInput: 'yes' }] },
    },
    'everything comes through a gateway that checks it': {
      elements: {
        customer: 'user',
        entry: ['gateway', { validatesInput: 'yes' }],
        orders: ['api', { publiclyReachable: 'no', validatesInput: 'no' }],
      },
      flows: { request: 'customer -> entry', order: 'entry -> orders' },
    },
    'a worker of ours calls it, and nothing outside': {
      elements: {
        jobs: ['worker', { usesLlm: 'no' }],
        orders: ['api', { publiclyReachable: 'no', validatesInput: 'no' }],
      },
      flows: { order: 'jobs -> orders' },
    },
    'a receiver gets events that the chat platform has put together': {
      elements: {
        telegram: 'messaging-platform',
        orders: ['webhook', { publiclyReachable: 'yes', validatesInput: 'no' }],
      },
      flows: { update: 'telegram -> orders' },
    },
    'a service behind the entry that nobody has spoken of': {
      elements: {
        customer: 'user',
        entry: 'gateway',
        orders: ['api', { publiclyReachable: 'no' }],
      },
      flows: { request: 'customer -> entry', order: 'entry -> orders' },
    },
  },
  asks: {
    'nobody has said whether input is checked': {
      elements: { orders: ['api', { publiclyReachable: 'yes' }] },
    },
    'nobody has said whether what a model sends is checked': {
      elements: { assistant: 'agent', orders: 'api' },
      flows: { order: 'assistant -> orders' },
    },
  },
}
