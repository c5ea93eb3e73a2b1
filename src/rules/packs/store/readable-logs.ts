import { openStore } from '../../catalogue/adjusters/reach'
import { holdsCredentials } from '../../catalogue/adjusters/secrets'
import { any, atLeast, lacks, overlaps } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const readableLogs: Rule = {
  id: 'BOT-I-407',
  version: 1,
  title: 'People who need only the logs read conversations and secrets in {self}',
  stride: ['I'],
  applies: { to: 'element', kinds: ['log-store'] },
  when: any(atLeast('self.$C', 2), overlaps('self.$classes', 'credentials')),
  gap: any(lacks('self.redactsLogs'), lacks('self.restrictsAccess')),
  why: 'Prompts, arguments of tools and traces contain everything that people and systems said. Logs are copied, searched and shared far more freely than the database that the same data came from.',
  check:
    'Send a made-up token, name and number through the bot, search the logs and traces for them, and list who else could have run that search.',
  exception:
    'Nothing but numbers and fixed codes is ever written, never text that somebody entered.',
  likelihood: 3,
  impact: 2,
  impactOn: ['C'],
  adjust: [holdsCredentials, openStore],
  skill: 1,
  actors: ['malicious-insider', 'careless-insider', 'organised-crime', 'vendor'],
  mitigations: [
    { control: 'CTL-REDACT', likelihood: 2, impact: 0 },
    { control: 'CTL-STORE-ACL', likelihood: 1, impact: 0 },
    { control: 'CTL-RETENTION', likelihood: 0, impact: 1 },
  ],
  references: [
    'LLM02:2026',
    'LLM02:2025',
    'NHI2:2025',
    'MCP01:2025',
    'AML.T0055',
    'CWE-532',
    'CWE-117',
    'ASVS-v5.0.0-16.2.5',
  ],
}

export const examples: Examples = {
  about: 'logs',
  flags: {
    'whole conversations are logged': {
      elements: {
        bot: 'chatbot',
        logs: ['log-store', { redactsLogs: 'no', restrictsAccess: 'yes' }],
      },
      flows: { record: 'bot -> logs' },
      assets: { conversation: ['record'] },
    },
    'what is left after masking is open to all': {
      elements: {
        bot: 'chatbot',
        logs: ['log-store', { redactsLogs: 'yes', restrictsAccess: 'no' }],
      },
      flows: { record: 'bot -> logs' },
      assets: { conversation: ['record'] },
    },
  },
  clears: {
    'entries are masked and few may read them': {
      elements: {
        bot: 'chatbot',
        logs: ['log-store', { redactsLogs: 'yes', restrictsAccess: 'yes' }],
      },
      flows: { record: 'bot -> logs' },
      assets: { conversation: ['record'] },
    },
    'nothing confidential gets into it': {
      elements: { bot: 'chatbot', logs: ['log-store', { redactsLogs: 'no' }] },
      flows: { record: 'bot -> logs' },
      assets: { 'bot-process': ['record'] },
    },
  },
  asks: {
    'nobody has said whether entries are masked': {
      elements: { bot: 'chatbot', logs: ['log-store', { restrictsAccess: 'yes' }] },
      flows: { record: 'bot -> logs' },
      assets: { conversation: ['record'] },
    },
  },
}
