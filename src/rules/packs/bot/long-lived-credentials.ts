import { exposed, noRotation } from '../../catalogue/adjusters'
import { all, any, exists, has, not, oneOf, overlaps } from '../../condition'
import type { Rule } from '../../rule'

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
    ],
  },
  when: any(
    overlaps('self.$ownClasses', 'credentials'),
    all(
      exists('out', has('flow.authenticated')),
      not(oneOf('self.$kind', 'api', 'retriever', 'webhook')),
    ),
  ),
  gap: oneOf('self.credentialLifetime', 'long-lived'),
  why: 'Keys leak through logs, backups, screenshots and former staff; a key that never expires turns an old leak into a present break-in.',
  check: '',
  exception: '',
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
