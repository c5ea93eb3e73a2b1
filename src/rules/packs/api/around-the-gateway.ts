import { all, any, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Somebody or something outside, seen from what it calls. */
const isOutside = all(
  oneOf('peer.$kind', 'user', 'external-entity', 'external-agent', 'third-party-api', 'web-client'),
  oneOf('peer.$exposure', 'internet', 'partner', 'indirect'),
)

/** It stands on the internet itself, and cannot tell what came through the gateway from what did not. */
const takesDirectRequests = all(
  sure(has('self.publiclyReachable')),
  exists(
    'in',
    all(
      oneOf('peer.$kind', 'gateway'),
      lacks('flow.authenticated'),
      not(sure(has('flow.mutualAuth'))),
    ),
  ),
)

export const aroundTheGateway: Rule = {
  id: 'BOT-E-104',
  version: 1,
  title: '{self} can be reached around its gateway',
  stride: ['E'],
  applies: { to: 'element', kinds: ['api', 'gateway', 'chatbot', 'agent', 'mcp-server', 'llm'] },
  when: all(
    exists('in', oneOf('peer.$kind', 'gateway')),
    any(exists('in', isOutside), takesDirectRequests),
  ),
  gap: null,
  why: 'The gateway is where callers prove who they are, are limited and are recorded. A second way in has none of that, and those who mean harm use the second way.',
  check:
    'Call it from outside by the way that does not pass the gateway, without a credential and in a burst; it must refuse both as the gateway would.',
  exception:
    'The second way has the same checks, limits and records as the gateway, and they are kept in step.',
  likelihood: 3,
  impact: 3,
  impactOn: ['C', 'I'],
  adjust: [],
  skill: 2,
  actors: ['script-kiddie', 'organised-crime', 'abusive-user'],
  mitigations: [
    { control: 'CTL-CALLER-AUTH', likelihood: 1, impact: 0 },
    { control: 'CTL-MTLS', likelihood: 2, impact: 0, at: ['inFlow'] },
    { control: 'CTL-RATE', likelihood: 1, impact: 0 },
    { control: 'CTL-AUDIT', likelihood: 0, impact: 1 },
  ],
  references: ['API8:2023', 'API9:2023', 'CWE-424', 'CAPEC-554'],
}

export const examples: Examples = {
  about: 'service',
  flags: {
    'an old app still calls the service itself': {
      elements: {
        customer: 'user',
        edge: 'gateway',
        old: 'web-client',
        service: 'api',
      },
      flows: {
        request: 'customer -> edge',
        forward: 'edge -> service',
        tap: 'customer -> old',
        direct: 'old -> service',
      },
    },
    'bot management stands in front, and the address behind it answers anybody': {
      elements: {
        customer: 'user',
        edge: 'gateway',
        service: ['gateway', { publiclyReachable: 'yes' }],
      },
      flows: { request: 'customer -> edge', forward: ['edge -> service', { authenticated: 'no' }] },
    },
    'an agent of somebody else has a way of its own': {
      elements: { edge: 'gateway', partner: 'external-agent', service: 'agent' },
      flows: { forward: 'edge -> service', direct: 'partner -> service' },
    },
  },
  clears: {
    'everybody comes through the gateway': {
      elements: { customer: 'user', edge: 'gateway', service: 'api' },
      flows: { request: 'customer -> edge', forward: 'edge -> service' },
    },
    'only parts of ours use the other way': {
      elements: { customer: 'user', edge: 'gateway', report: 'worker', service: 'api' },
      flows: {
        request: 'customer -> edge',
        forward: 'edge -> service',
        query: 'report -> service',
      },
    },
    'it is on the internet, and takes nothing but what the gateway vouches for': {
      elements: {
        customer: 'user',
        edge: 'gateway',
        service: ['api', { publiclyReachable: 'yes' }],
      },
      flows: {
        request: 'customer -> edge',
        forward: ['edge -> service', { authenticated: 'yes', mutualAuth: 'yes' }],
      },
    },
    'only staff use the other way': {
      elements: { customer: 'user', edge: 'gateway', staff: 'operator', service: 'api' },
      flows: {
        request: 'customer -> edge',
        forward: 'edge -> service',
        manage: 'staff -> service',
      },
    },
    'there is no gateway': {
      elements: { customer: 'user', service: 'api' },
      flows: { request: 'customer -> service' },
    },
  },
  asks: {
    'it is on the internet, and nobody has said how it knows its gateway': {
      elements: {
        customer: 'user',
        edge: 'gateway',
        service: ['gateway', { publiclyReachable: 'yes' }],
      },
      flows: { request: 'customer -> edge', forward: 'edge -> service' },
    },
  },
}
