import { agentWrites } from '../../catalogue/adjusters'
import { lacks } from '../../condition'
import type { Rule } from '../../rule'

export const unreviewedChanges: Rule = {
  id: 'BOT-T-409',
  version: 1,
  title: 'Unreviewed changes reach the protected branch of {self}',
  stride: ['T'],
  applies: { to: 'element', kinds: ['code-repo'] },
  when: null,
  gap: lacks('self.branchProtection'),
  why: 'Whoever can push to the main line ships to production, be it a stolen token, a hurried colleague or an agent.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 4,
  impactOn: ['I'],
  adjust: [agentWrites],
  skill: 2,
  actors: [
    'malicious-insider',
    'organised-crime',
    'rogue-agent',
    'malicious-publisher',
    'careless-insider',
  ],
  mitigations: [
    { control: 'CTL-BRANCH', likelihood: 2, impact: 0 },
    { control: 'CTL-SOD', likelihood: 1, impact: 0 },
    { control: 'CTL-MFA', likelihood: 1, impact: 0 },
  ],
  references: [
    'LLM04:2026',
    'LLM03:2025',
    'ASI04:2026',
    'CWE-284',
    'CAPEC-444',
    'CAPEC-445',
    'ASVS-v5.0.0-2.3.5',
  ],
}
