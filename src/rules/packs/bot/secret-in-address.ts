import { crossesPublic } from '../../catalogue/adjusters/reach'
import { isOurs } from '../../catalogue/circumstances/reach'
import { all, any, has, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

const isService = oneOf(
  'source.$kind',
  'third-party-api',
  'messaging-platform',
  'content-source',
  'identity-provider',
  'external-agent',
)

export const secretInAddress: Rule = {
  id: 'BOT-I-004',
  version: 1,
  title: 'The secret in the address of “{flow}” leaks through logs and proxies',
  stride: ['I'],
  applies: { to: 'flow' },
  when: any(
    all(
      oneOf('source.$type', 'process'),
      any(
        sure(has('self.credentialInUrl')),
        sure(oneOf('self.authMethod', 'api-key', 'bearer-token')),
        oneOf('target.$kind', 'messaging-platform'),
      ),
    ),
    // What a service sends to us in answer, or to an address that we gave it.
    all(isOurs, isService, sure(has('self.credentialInUrl'))),
  ),
  gap: has('self.credentialInUrl'),
  why: 'Addresses are written to access logs, traces and error reports by default, and a token in them is written too. Some bot platforms put it into the path, so that keeping it out of the records is up to you.',
  check:
    'Cause an error and a slow request on this connection, and search the logs of the client, of proxies and of monitoring for the token.',
  exception:
    'The value in the address opens nothing by itself, or it is used up with the first request.',
  likelihood: 3,
  impact: 4,
  impactOn: [],
  adjust: [crossesPublic],
  skill: 1,
  actors: ['malicious-insider', 'careless-insider', 'script-kiddie', 'vendor'],
  mitigations: [
    { control: 'CTL-NO-URL-SECRET', likelihood: 2, impact: 0 },
    { control: 'CTL-REDACT', likelihood: 1, impact: 0, at: ['target'] },
    { control: 'CTL-ROTATE', likelihood: 0, impact: 1, at: ['source'] },
  ],
  references: ['NHI2:2025', 'AML.T0055', 'CWE-598', 'ASVS-v5.0.0-14.2.1'],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'reply',
  flags: {
    'the platform wants the token in the path': {
      elements: { bot: 'chatbot', telegram: 'messaging-platform' },
      flows: { reply: ['bot -> telegram', { credentialInUrl: 'yes' }] },
    },
    'a key is added to the address of a service': {
      elements: { bot: 'agent', weather: 'third-party-api' },
      flows: { reply: ['bot -> weather', { credentialInUrl: 'yes' }] },
    },
    'a service calls an address with a token in it': {
      elements: { tickets: 'third-party-api', receiver: 'webhook' },
      flows: { reply: ['tickets -> receiver', { credentialInUrl: 'yes' }] },
    },
  },
  clears: {
    'the token is sent in a header': {
      elements: { bot: 'chatbot', slack: 'messaging-platform' },
      flows: { reply: ['bot -> slack', { credentialInUrl: 'no' }] },
    },
    'a person types the address': {
      elements: { customer: 'user', widget: 'web-client' },
      flows: { reply: ['customer -> widget', { credentialInUrl: 'yes' }] },
    },
    'a service of our own is called, and nobody has said that a key is sent': {
      elements: { bot: 'agent', orders: 'api' },
      flows: { reply: 'bot -> orders' },
    },
  },
  asks: {
    'nobody has said where the token is sent': {
      elements: { bot: 'chatbot', telegram: 'messaging-platform' },
      flows: { reply: 'bot -> telegram' },
    },
    'a service is called with a key': {
      elements: { bot: 'agent', weather: 'third-party-api' },
      flows: { reply: ['bot -> weather', { authenticated: 'yes', authMethod: 'api-key' }] },
    },
  },
}
