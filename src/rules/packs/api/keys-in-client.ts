import { any, exists, has, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** It calls something that nobody serves without a key. */
const callsWithKey = exists(
  'out',
  any(
    oneOf('peer.$kind', 'llm', 'third-party-api', 'vector-store'),
    sure(oneOf('flow.authMethod', 'api-key')),
  ),
)

export const keysInClient: Rule = {
  id: 'BOT-I-105',
  version: 1,
  title: 'Keys shipped inside {self} are taken out and used by strangers',
  stride: ['I'],
  applies: { to: 'element', kinds: ['web-client'] },
  when: any(sure(has('self.embedsApiKeys')), callsWithKey),
  gap: has('self.embedsApiKeys'),
  why: 'Whoever has a page or an app can read every byte of it, and programs search for keys in all that is published. A model key found there is spent by strangers on your bill.',
  check:
    'Unpack the released app or open the page with the developer tools, and search files and requests for keys; none may work from another machine.',
  exception: 'The key was made to be public and opens nothing that costs money or is confidential.',
  likelihood: 4,
  impact: 3,
  impactOn: [],
  adjust: [],
  skill: 1,
  actors: ['script-kiddie', 'competitor', 'fraudster'],
  mitigations: [
    { control: 'CTL-CLIENT-CLEAN', likelihood: 3, impact: 0 },
    { control: 'CTL-SPEND', likelihood: 0, impact: 1, at: ['out'] },
  ],
  references: [
    'NHI2:2025',
    'LLM06:2026',
    'LLM10:2025',
    'AML.T0055',
    'CWE-798',
    'CWE-522',
    'CAPEC-37',
    'ASVS-v5.0.0-10.1.1',
    'ASVS-v5.0.0-14.3.3',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'app',
  flags: {
    'the page calls the model with a key of ours': {
      elements: { app: ['web-client', { embedsApiKeys: 'yes' }], model: 'llm' },
      flows: { prompt: 'app -> model' },
    },
    'a key for our own service is in the app': {
      elements: { app: ['web-client', { embedsApiKeys: 'yes' }], shop: 'api' },
      flows: { order: 'app -> shop' },
    },
  },
  clears: {
    'a service of ours adds the key': {
      elements: { app: ['web-client', { embedsApiKeys: 'no' }], proxy: 'api', model: 'llm' },
      flows: { message: 'app -> proxy', prompt: 'proxy -> model' },
    },
    'it calls the model with a token of the person': {
      elements: { app: ['web-client', { embedsApiKeys: 'no' }], model: 'llm' },
      flows: { prompt: ['app -> model', { authMethod: 'oauth-delegated' }] },
    },
    'it calls only a bot of ours, for which people log in': {
      elements: { app: 'web-client', bot: 'chatbot' },
      flows: { message: 'app -> bot' },
    },
  },
  asks: {
    'the page calls a model itself': {
      elements: { app: 'web-client', model: 'llm' },
      flows: { prompt: 'app -> model' },
    },
    'it proves itself with a key': {
      elements: { app: 'web-client', shop: 'api' },
      flows: { order: ['app -> shop', { authenticated: 'yes', authMethod: 'api-key' }] },
    },
  },
}
