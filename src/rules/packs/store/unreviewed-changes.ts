import { agentWrites } from '../../catalogue/adjusters/content'
import { lacks } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const unreviewedChanges: Rule = {
  id: 'BOT-T-409',
  version: 1,
  title: 'Changes that nobody reviewed reach the main line of {self}',
  stride: ['T'],
  applies: { to: 'element', kinds: ['code-repo'] },
  when: null,
  gap: lacks('self.branchProtection'),
  why: 'Whoever can push to the main line ships to production, be it a stolen token, a hurried colleague or an agent.',
  check:
    'Push a change to the protected branch alone, then approve one of your own, then do both with the token of the agent; all must fail.',
  exception: 'Nothing is built, deployed or read from this repository by a machine.',
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

export const examples: Examples = {
  about: 'code',
  flags: {
    'anybody with write access pushes to the main line': {
      elements: { code: ['code-repo', { branchProtection: 'no' }] },
    },
  },
  clears: {
    'somebody else has to agree': {
      elements: { code: ['code-repo', { branchProtection: 'yes' }] },
    },
  },
  asks: {
    'nobody has said how changes get in': { elements: { code: 'code-repo' } },
  },
}
