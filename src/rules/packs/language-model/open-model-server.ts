import { exposed, internal } from '../../catalogue/adjusters/reach'
import { hasUnprovenClients, servedOverNetwork } from '../../catalogue/circumstances/reach'
import { all, lacks, not, oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const openModelServer: Rule = {
  id: 'BOT-S-202',
  version: 1,
  title: '{self} serves anyone who finds it',
  stride: ['S', 'D'],
  applies: { to: 'element', kinds: ['llm'] },
  when: all(
    servedOverNetwork,
    not(oneOf('self.$zone', 'third-party')),
    oneOf('self.hosting', 'self-hosted', 'on-device'),
  ),
  gap: all(lacks('self.authenticatesCallers'), hasUnprovenClients),
  why: 'Many inference servers start without a password. Those that are found are used for free, driven into crashes, or robbed of their models and of what others have asked.',
  check:
    'Ask the server for its list of models and for a completion from another machine, without a credential; both must be refused.',
  exception:
    'It listens on the loopback address only, checks the host that is asked for, and everything on that machine may use it.',
  likelihood: 3,
  impact: 3,
  impactOn: ['C', 'A'],
  adjust: [exposed, internal],
  skill: 1,
  actors: ['script-kiddie', 'organised-crime', 'competitor', 'malicious-insider'],
  mitigations: [
    { control: 'CTL-CALLER-AUTH', likelihood: 3, impact: 0 },
    { control: 'CTL-MTLS', likelihood: 1, impact: 0, at: ['inFlow'] },
    { control: 'CTL-RATE', likelihood: 0, impact: 1, at: ['in'] },
  ],
  references: [
    'API2:2023',
    'LLM06:2026',
    'LLM10:2025',
    'AML.T0040',
    'AML.T0049',
    'CWE-306',
    'CAPEC-115',
    'ASVS-v5.0.0-13.2.1',
    'AISVS-v1.0-C5.2.1',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'model',
  flags: {
    'a server of ours answers whoever reaches its port': {
      elements: {
        bot: 'chatbot',
        model: ['llm', { hosting: 'self-hosted', authenticatesCallers: 'no' }],
      },
      flows: { prompt: 'bot -> model' },
    },
  },
  clears: {
    'it refuses callers without a credential': {
      elements: {
        bot: 'chatbot',
        model: ['llm', { hosting: 'self-hosted', authenticatesCallers: 'yes' }],
      },
      flows: { prompt: 'bot -> model' },
    },
    'it runs inside the program that asks it': {
      elements: {
        bot: 'chatbot',
        model: ['llm', { hosting: 'on-device', authenticatesCallers: 'no' }],
      },
      flows: { prompt: ['bot -> model', { protocol: 'in-process' }] },
    },
    'a vendor runs it': {
      elements: {
        bot: 'chatbot',
        model: ['llm', { hosting: 'third-party', authenticatesCallers: 'no' }],
      },
      flows: { prompt: 'bot -> model' },
    },
    'it stands where a vendor is drawn': {
      elements: { bot: 'chatbot', model: 'llm' },
      inside: { 'third-party': ['model'] },
      flows: { prompt: 'bot -> model' },
    },
    'every caller proves who it is': {
      elements: {
        bot: 'chatbot',
        model: ['llm', { hosting: 'self-hosted', authenticatesCallers: 'no' }],
      },
      flows: { prompt: ['bot -> model', { mutualAuth: 'yes' }] },
    },
  },
  asks: {
    'nobody has said who may call it': {
      elements: { bot: 'chatbot', model: ['llm', { hosting: 'self-hosted' }] },
      flows: { prompt: 'bot -> model' },
    },
    'nobody has said who runs it': {
      elements: { bot: 'chatbot', model: ['llm', { authenticatesCallers: 'no' }] },
      flows: { prompt: 'bot -> model' },
    },
  },
}
