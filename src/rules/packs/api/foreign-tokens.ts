import { exposed } from '../../catalogue/adjusters/reach'
import { hasLogin } from '../../catalogue/circumstances/reach'
import { all, any, exists, has, lacks, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

const carriesToken = oneOf('flow.authMethod', 'bearer-token', 'oauth-delegated')

/** The caller gets its tokens where others get theirs, so how it shows them is worth a question. */
const callerSignsIn = exists('out', oneOf('peer.$kind', 'identity-provider'), { of: 'peer' })

export const foreignTokens: Rule = {
  id: 'BOT-S-104',
  version: 1,
  title: '{self} accepts tokens that were issued for another service',
  stride: ['S', 'E'],
  applies: { to: 'element', kinds: ['api', 'gateway'] },
  when: all(
    hasLogin,
    any(
      sure(has('self.tokenPassthrough')),
      exists('in', any(sure(carriesToken), all(callerSignsIn, carriesToken))),
    ),
  ),
  gap: lacks('self.validatesTokenAudience'),
  why: 'A token whose signature alone is checked opens every service that trusts the same issuer. A harmless plugin, or another customer of the issuer, then holds a key to this one.',
  check:
    'Have the same issuer make a token for another service, for another client, and one that has expired, and present each here; all must be refused.',
  exception: 'The issuer makes tokens for this one service and for nobody else.',
  likelihood: 2,
  impact: 4,
  impactOn: ['C', 'I'],
  adjust: [exposed],
  skill: 3,
  actors: ['organised-crime', 'malicious-insider', 'fraudster', 'malicious-publisher'],
  mitigations: [
    { control: 'CTL-AUDIENCE', likelihood: 2, impact: 0 },
    { control: 'CTL-MTLS', likelihood: 1, impact: 0, at: ['inFlow'] },
  ],
  references: [
    'API2:2023',
    'AML.T0091.000',
    'CWE-345',
    'CWE-863',
    'CAPEC-633',
    'ASVS-v5.0.0-9.2.3',
    'ASVS-v5.0.0-10.3.1',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'orders',
  flags: {
    'any token of the issuer is let in': {
      elements: { bot: 'chatbot', orders: ['api', { validatesTokenAudience: 'no' }] },
      flows: { order: ['bot -> orders', { authMethod: 'bearer-token' }] },
    },
    'it hands on the tokens that it gets, wherever they are from': {
      elements: {
        app: 'web-client',
        orders: ['gateway', { validatesTokenAudience: 'no', tokenPassthrough: 'yes' }],
      },
      flows: { order: 'app -> orders' },
    },
  },
  clears: {
    'issuer, audience, expiry and scope are checked': {
      elements: { bot: 'chatbot', orders: ['api', { validatesTokenAudience: 'yes' }] },
      flows: { order: ['bot -> orders', { authMethod: 'oauth-delegated' }] },
    },
    'callers show keys that are made for it': {
      elements: { bot: 'chatbot', orders: ['api', { validatesTokenAudience: 'no' }] },
      flows: { order: ['bot -> orders', { authMethod: 'api-key' }] },
    },
    'nothing speaks of tokens': {
      elements: { bot: 'chatbot', orders: ['api', { validatesTokenAudience: 'no' }] },
      flows: { order: 'bot -> orders' },
    },
    'it looks at no proof at all, which another rule says': {
      elements: {
        bot: 'chatbot',
        orders: ['api', { authenticatesCallers: 'no', validatesTokenAudience: 'no' }],
      },
      flows: { order: ['bot -> orders', { authMethod: 'bearer-token' }] },
    },
  },
  asks: {
    'nobody has said what of a token is checked': {
      elements: { bot: 'chatbot', orders: 'api' },
      flows: { order: ['bot -> orders', { authMethod: 'bearer-token' }] },
    },
    'its caller signs in somewhere, and nobody has said what it shows': {
      elements: {
        app: 'web-client',
        login: 'identity-provider',
        orders: ['gateway', { validatesTokenAudience: 'no' }],
      },
      flows: { signIn: 'app -> login', order: 'app -> orders' },
    },
  },
}
