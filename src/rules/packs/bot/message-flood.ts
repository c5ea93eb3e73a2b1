import { exposed } from '../../catalogue/adjusters'
import { all, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Rule } from '../../rule'

export const messageFlood: Rule = {
  id: 'BOT-D-002',
  version: 1,
  title: 'A message flood or raid exhausts {self}',
  stride: ['D'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot', 'agent'] },
  when: has('self.$userFacing'),
  gap: all(
    lacks('self.rateLimits'),
    not(
      sure(
        exists(
          'in',
          all(oneOf('peer.$kind', 'gateway', 'guardrail', 'webhook'), has('peer.rateLimits')),
        ),
      ),
    ),
  ),
  why: 'Every message costs work, often model calls; a few accounts are enough to starve everyone else or to brute-force codes and commands.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 3,
  impactOn: ['A'],
  adjust: [exposed],
  skill: 1,
  actors: ['troll', 'spammer', 'script-kiddie', 'competitor'],
  mitigations: [
    { control: 'CTL-RATE', likelihood: 2, impact: 0, at: ['self', 'in'] },
    { control: 'CTL-ANTIBOT', likelihood: 1, impact: 0, at: ['self', 'in'] },
    { control: 'CTL-FALLBACK', likelihood: 0, impact: 1 },
  ],
  references: [
    'LLM06:2026',
    'LLM10:2025',
    'T4:1.1',
    'API4:2023',
    'OAT-015',
    'CWE-770',
    'CWE-799',
    'CAPEC-125',
    'ASVS-v5.0.0-2.4.1',
  ],
}
