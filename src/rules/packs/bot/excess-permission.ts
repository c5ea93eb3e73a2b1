import { highImpact, untrusted } from '../../catalogue/adjusters'
import { lacks } from '../../condition'
import type { Rule } from '../../rule'

export const excessPermission: Rule = {
  id: 'BOT-E-002',
  version: 1,
  title: '{self} has more permission than its task needs',
  stride: ['E'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot', 'agent', 'orchestrator'] },
  when: null,
  gap: lacks('self.leastPrivilege'),
  why: 'Everything the bot may do is what an attacker gains by steering it; unused scopes only add to the damage.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 3,
  impactOn: ['I'],
  adjust: [highImpact, untrusted],
  skill: 2,
  actors: [
    'abusive-user',
    'fraudster',
    'malicious-insider',
    'organised-crime',
    'rogue-agent',
    'troll',
  ],
  mitigations: [
    { control: 'CTL-LEAST-PRIV', likelihood: 1, impact: 2 },
    { control: 'CTL-TOOL-POLICY', likelihood: 1, impact: 1 },
    { control: 'CTL-USER-TOKEN', likelihood: 1, impact: 0 },
  ],
  references: [
    'LLM03:2026',
    'LLM06:2025',
    'ASI03:2026',
    'ASI02:2026',
    'T3:1.1',
    'NHI5:2025',
    'CWE-250',
    'CWE-269',
    'CAPEC-122',
    'ASVS-v5.0.0-13.2.2',
    'AISVS-v1.0-C5.2.1',
  ],
}
