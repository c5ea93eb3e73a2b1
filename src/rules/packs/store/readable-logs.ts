import { holdsCredentials, openStore } from '../../catalogue/adjusters'
import { atLeast, lacks } from '../../condition'
import type { Rule } from '../../rule'

export const readableLogs: Rule = {
  id: 'BOT-I-407',
  version: 1,
  title: 'Conversations and secrets are readable in {self}',
  stride: ['I'],
  applies: { to: 'element', kinds: ['log-store'] },
  when: atLeast('self.$C', 2),
  gap: lacks('self.redactsLogs'),
  why: 'Prompts, tool arguments and traces contain everything; logs are copied, searched and shared more freely than any database.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 2,
  impactOn: ['C'],
  adjust: [openStore, holdsCredentials],
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
