import { exposed } from '../../catalogue/adjusters/reach'
import { holdsSecrets } from '../../catalogue/circumstances/reach'
import { oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const readableSecrets: Rule = {
  id: 'BOT-I-001',
  version: 1,
  title: 'Tokens and keys of {self} lie in readable files, code or prompts',
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
  when: holdsSecrets,
  gap: oneOf('self.secretStorage', 'config-file', 'source-code', 'prompt'),
  why: 'A token is the whole identity of a bot. Whoever reads the file, the image or the repository that it lies in can speak, read and act as the bot from anywhere.',
  check:
    'Search the repository with its history, the images, the configuration and the prompts for the token, and list everybody and everything that can read the place where it is kept.',
  exception:
    'What is kept there opens nothing of value, such as a key of a test account, and cannot be exchanged for one that does.',
  likelihood: 3,
  impact: 4,
  impactOn: [],
  adjust: [exposed],
  skill: 2,
  actors: ['script-kiddie', 'malicious-insider', 'organised-crime', 'careless-insider'],
  mitigations: [
    { control: 'CTL-VAULT', likelihood: 2, impact: 0 },
    { control: 'CTL-ROTATE', likelihood: 0, impact: 1 },
    { control: 'CTL-SECRET-SCAN', likelihood: 1, impact: 0, at: ['adjacent'] },
  ],
  references: [
    'NHI2:2025',
    'MCP01:2025',
    'AML.T0055',
    'AML.T0083',
    'CWE-798',
    'CWE-522',
    'CAPEC-37',
    'ASVS-v5.0.0-13.3.1',
    'AISVS-v1.0-C9.5.4',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'the bot token is in the source code': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['chatbot', { secretStorage: 'source-code' }],
      },
      flows: { reply: 'bot -> telegram' },
    },
    'a key for a service of ours is in a file': {
      elements: { bot: ['agent', { secretStorage: 'config-file' }], orders: 'api' },
      flows: { call: ['bot -> orders', { authenticated: 'yes' }] },
    },
    'a credential that it keeps is in a file': {
      elements: { bot: ['worker', { secretStorage: 'config-file' }] },
      assets: { credentials: ['bot'] },
    },
  },
  clears: {
    'the token comes from a vault': {
      elements: { telegram: 'messaging-platform', bot: ['chatbot', { secretStorage: 'vault' }] },
      flows: { reply: 'bot -> telegram' },
    },
    'it has no secret': {
      elements: { bot: ['chatbot', { secretStorage: 'config-file' }], notes: 'database' },
      flows: { write: ['bot -> notes', { authenticated: 'no' }] },
    },
    'the service of others that it calls wants no key': {
      elements: { bot: ['chatbot', { secretStorage: 'config-file' }], weather: 'third-party-api' },
      flows: { call: ['bot -> weather', { authenticated: 'no' }] },
    },
    'nobody has said that the database wants a password': {
      elements: { bot: ['chatbot', { secretStorage: 'config-file' }], notes: 'database' },
      flows: { write: 'bot -> notes' },
    },
  },
  asks: {
    'nobody has said where the token is kept': {
      elements: { telegram: 'messaging-platform', bot: 'chatbot' },
      flows: { reply: 'bot -> telegram' },
    },
  },
}
