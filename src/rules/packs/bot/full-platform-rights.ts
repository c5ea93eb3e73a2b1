import { autonomous, exposed } from '../../catalogue/adjusters'
import { any, exists, has, oneOf } from '../../condition'
import type { Rule } from '../../rule'

export const fullPlatformRights: Rule = {
  id: 'BOT-E-001',
  version: 1,
  title: '{self} holds full administrator rights on the chat platform',
  stride: ['E'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot'] },
  when: any(
    exists('out', oneOf('peer.$kind', 'messaging-platform')),
    exists('in', oneOf('peer.$kind', 'messaging-platform', 'webhook')),
  ),
  gap: has('self.botAdminRights'),
  why: 'A bot that only sends messages has no use for the right to delete, ban or promote; with it one leaked token or one injected sentence costs the whole community.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 4,
  impactOn: ['I'],
  adjust: [exposed, autonomous],
  skill: 2,
  actors: ['troll', 'spammer', 'malicious-insider', 'organised-crime', 'script-kiddie'],
  mitigations: [
    { control: 'CTL-BOT-SCOPES', likelihood: 1, impact: 2 },
    { control: 'CTL-LEAST-PRIV', likelihood: 0, impact: 1 },
    { control: 'CTL-ROTATE', likelihood: 1, impact: 0 },
    { control: 'CTL-KILL', likelihood: 0, impact: 1 },
  ],
  references: [
    'LLM03:2026',
    'LLM06:2025',
    'ASI03:2026',
    'T3:1.1',
    'NHI5:2025',
    'CWE-250',
    'CWE-272',
    'CAPEC-122',
    'ASVS-v5.0.0-10.2.3',
    'ASVS-v5.0.0-13.2.2',
  ],
}
