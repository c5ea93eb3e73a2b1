import { exposed } from '../../catalogue/adjusters'
import { lacks } from '../../condition'
import type { Rule } from '../../rule'

export const committedSecrets: Rule = {
  id: 'BOT-I-409',
  version: 1,
  title: 'Secrets committed to {self} are found',
  stride: ['I'],
  applies: { to: 'element', kinds: ['code-repo'] },
  when: null,
  gap: lacks('self.secretsScanning'),
  why: 'Histories are forever and search tools are fast; tokens of chat bots are among the most common finds.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 4,
  impactOn: [],
  adjust: [exposed],
  skill: 1,
  actors: ['script-kiddie', 'organised-crime', 'malicious-insider', 'competitor'],
  mitigations: [
    { control: 'CTL-SECRET-SCAN', likelihood: 2, impact: 0 },
    { control: 'CTL-VAULT', likelihood: 1, impact: 0, at: ['adjacent'] },
    { control: 'CTL-ROTATE', likelihood: 0, impact: 1, at: ['adjacent'] },
  ],
  references: [
    'NHI2:2025',
    'AML.T0055',
    'AML.T0095.000',
    'CWE-540',
    'CWE-798',
    'CAPEC-37',
    'ASVS-v5.0.0-13.3.1',
  ],
}
