import { openStore } from '../../catalogue/adjusters'
import { has } from '../../condition'
import type { Rule } from '../../rule'

export const storedSecrets: Rule = {
  id: 'BOT-I-408',
  version: 1,
  title: 'Tokens and keys are stored in {self}',
  stride: ['I'],
  applies: { to: 'element', kinds: ['config-store', 'object-store'] },
  when: null,
  gap: has('self.holdsSecrets'),
  why: 'Configuration files are copied to laptops, images, backups and chats; each copy contains the identity of the bot.',
  check: '',
  exception: '',
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
