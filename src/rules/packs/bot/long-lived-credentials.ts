import { exposed } from '../../catalogue/adjusters/reach'
import { noRotation } from '../../catalogue/adjusters/secrets'
import { holdsSecrets } from '../../catalogue/circumstances/reach'
import { all, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** A key that can be read where it lies comes first, and another rule says so. */
const liesOpen = sure(oneOf('self.secretStorage', 'config-file', 'source-code', 'prompt'))

export const longLivedCredentials: Rule = {
  id: 'BOT-I-002',
  version: 1,
  title: 'Long-lived credentials of {self} stay usable after a leak',
  stride: ['I'],
  applies: {
    to: 'element',
    kinds: [
      'chatbot',
      'automation-bot',
      'agent',
      'orchestrator',
      'tool',
      'mcp-server',
      'api',
      'worker',
      'ci-runner',
      'retriever',
      'webhook',
      'training-pipeline',
      'process',
    ],
  },
  when: all(holdsSecrets, not(liesOpen)),
  gap: oneOf('self.credentialLifetime', 'long-lived'),
  why: 'Keys get out through logs, backups, screenshots and people who leave. One that never expires turns an old leak into a break-in today.',
  check:
    'Look up when each of its credentials was issued and when it will expire, and time a swap of one of them from decision to done.',
  exception:
    'The platform gives only one permanent token and it is replaced at once after any hint of a leak, which has been rehearsed.',
  likelihood: 2,
  impact: 4,
  impactOn: [],
  adjust: [exposed, noRotation],
  skill: 2,
  actors: ['organised-crime', 'malicious-insider', 'script-kiddie', 'fraudster', 'nation-state'],
  mitigations: [
    { control: 'CTL-ROTATE', likelihood: 1, impact: 1 },
    { control: 'CTL-VAULT', likelihood: 1, impact: 0 },
    { control: 'CTL-LEAST-PRIV', likelihood: 0, impact: 1 },
  ],
  references: [
    'NHI7:2025',
    'MCP01:2025',
    'AML.T0091.000',
    'CWE-522',
    'CWE-613',
    'CAPEC-555',
    'ASVS-v5.0.0-13.3.4',
    'AISVS-v1.0-C9.4.3',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'its token never changes': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['chatbot', { credentialLifetime: 'long-lived' }],
      },
      flows: { reply: 'bot -> telegram' },
    },
    'it keeps a credential that never changes': {
      elements: { bot: ['worker', { credentialLifetime: 'long-lived' }] },
      assets: { credentials: ['bot'] },
    },
    'it proves itself to a service with a permanent key': {
      elements: { bot: ['agent', { credentialLifetime: 'long-lived' }], orders: 'api' },
      flows: { call: ['bot -> orders', { authenticated: 'yes' }] },
    },
  },
  clears: {
    'its credentials live for minutes': {
      elements: {
        bot: ['agent', { credentialLifetime: 'short-lived' }],
        orders: 'api',
      },
      flows: { call: ['bot -> orders', { authenticated: 'yes' }] },
    },
    'its token is changed on schedule': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['chatbot', { credentialLifetime: 'rotated' }],
      },
      flows: { reply: 'bot -> telegram' },
    },
    'its token lies in a file, and another rule says so': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['chatbot', { credentialLifetime: 'long-lived', secretStorage: 'config-file' }],
      },
      flows: { reply: 'bot -> telegram' },
    },
    'it has no secret': {
      elements: { bot: ['chatbot', { credentialLifetime: 'long-lived' }] },
    },
    'the service of others that it calls wants no key': {
      elements: {
        bot: ['chatbot', { credentialLifetime: 'long-lived' }],
        weather: 'third-party-api',
      },
      flows: { call: ['bot -> weather', { authenticated: 'no' }] },
    },
    'its calls stay among services that ask for nothing': {
      elements: { bot: ['worker', { credentialLifetime: 'long-lived' }], orders: 'api' },
      flows: { call: ['bot -> orders', { authenticated: 'no' }] },
    },
  },
  asks: {
    'nobody has said how long its token is valid': {
      elements: { telegram: 'messaging-platform', bot: 'chatbot' },
      flows: { reply: 'bot -> telegram' },
    },
  },
}
