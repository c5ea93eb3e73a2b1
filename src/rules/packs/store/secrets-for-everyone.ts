import { lacks } from '../../condition'
import type { Rule } from '../../rule'

export const secretsForEveryone: Rule = {
  id: 'BOT-I-406',
  version: 1,
  title: 'Any component can take secrets from {self}',
  stride: ['I'],
  applies: { to: 'element', kinds: ['secrets-vault'] },
  when: null,
  gap: lacks('self.restrictsAccess'),
  why: 'A vault that hands every secret to every job only moves the problem; the most exposed job decides how safe all secrets are.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 5,
  impactOn: [],
  adjust: [],
  skill: 2,
  actors: [
    'malicious-insider',
    'organised-crime',
    'malicious-publisher',
    'rogue-agent',
    'nation-state',
  ],
  mitigations: [
    { control: 'CTL-STORE-ACL', likelihood: 2, impact: 0 },
    { control: 'CTL-ROTATE', likelihood: 0, impact: 1, at: ['in'] },
    { control: 'CTL-AUDIT', likelihood: 1, impact: 0 },
  ],
  references: [
    'NHI5:2025',
    'NHI2:2025',
    'AML.T0055',
    'CWE-732',
    'CWE-522',
    'CAPEC-555',
    'ASVS-v5.0.0-13.3.2',
    'AISVS-v1.0-C9.5.4',
  ],
}
