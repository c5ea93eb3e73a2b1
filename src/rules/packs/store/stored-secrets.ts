import { openStore } from '../../catalogue/adjusters/reach'
import { all, exists, has, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Where a component says itself that its keys lie in files, the threat is found there. */
const readerSaysSo = all(
  oneOf('self.$kind', 'config-store'),
  exists('adjacent', sure(oneOf('peer.secretStorage', 'config-file'))),
)

export const storedSecrets: Rule = {
  id: 'BOT-I-408',
  version: 1,
  title: 'Tokens and keys lie in {self}',
  stride: ['I'],
  applies: { to: 'element', kinds: ['config-store', 'object-store'] },
  when: not(readerSaysSo),
  gap: has('self.holdsSecrets'),
  why: 'Configuration and files travel to laptops, images, backups and chats. Each copy carries the keys along, and none of them is revoked when a copy gets lost.',
  check:
    'Search all versions of it for tokens, keys and passwords, and list the places that copies of it have gone to.',
  exception: 'The secrets in it are encrypted, and the key to them is kept in a vault.',
  likelihood: 3,
  impact: 4,
  impactOn: [],
  adjust: [openStore],
  skill: 1,
  actors: ['malicious-insider', 'script-kiddie', 'organised-crime', 'careless-insider'],
  mitigations: [
    { control: 'CTL-PROMPT-CLEAN', likelihood: 2, impact: 0 },
    { control: 'CTL-ENC-REST', likelihood: 0, impact: 1 },
    { control: 'CTL-STORE-ACL', likelihood: 1, impact: 0 },
    { control: 'CTL-ROTATE', likelihood: 0, impact: 1, at: ['in'] },
  ],
  references: [
    'NHI2:2025',
    'MCP01:2025',
    'AML.T0083',
    'CWE-312',
    'CWE-538',
    'CAPEC-37',
    'ASVS-v5.0.0-13.3.1',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'settings',
  flags: {
    'a key stands among the settings': {
      elements: { bot: 'chatbot', settings: ['config-store', { holdsSecrets: 'yes' }] },
      flows: { load: 'bot -> settings' },
    },
    'a dump with passwords lies among the files': {
      elements: { settings: ['object-store', { holdsSecrets: 'yes' }] },
    },
  },
  clears: {
    'there are no secrets in it': {
      elements: { bot: 'chatbot', settings: ['config-store', { holdsSecrets: 'no' }] },
      flows: { load: 'bot -> settings' },
    },
    'the bot that reads it says so itself, and is told there': {
      elements: {
        bot: ['chatbot', { secretStorage: 'config-file' }],
        settings: ['config-store', { holdsSecrets: 'yes' }],
      },
      flows: { load: 'bot -> settings' },
    },
  },
  asks: {
    'nobody has looked for secrets in it': {
      elements: { bot: 'chatbot', settings: 'config-store' },
      flows: { load: 'bot -> settings' },
    },
  },
}
