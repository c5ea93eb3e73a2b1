import { exposed } from '../../catalogue/adjusters'
import { all, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Rule } from '../../rule'

export const automatedAccounts: Rule = {
  id: 'BOT-S-006',
  version: 1,
  title: 'Automated and sock-puppet accounts abuse {self}',
  stride: ['S'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot'] },
  when: has('self.$userFacing'),
  gap: all(
    lacks('self.detectsAutomation'),
    not(
      sure(
        exists(
          'in',
          all(
            oneOf('peer.$kind', 'gateway', 'web-client', 'webhook'),
            has('peer.detectsAutomation'),
          ),
        ),
      ),
    ),
  ),
  why: 'Accounts are free: automated ones evade bans, spam members, collect bonuses and drown the bot in requests that each look normal.',
  check: '',
  exception: '',
  likelihood: 4,
  impact: 2,
  impactOn: [],
  adjust: [exposed],
  skill: 2,
  actors: ['spammer', 'troll', 'fraudster', 'competitor'],
  mitigations: [
    { control: 'CTL-ANTIBOT', likelihood: 2, impact: 0, at: ['self', 'in'] },
    { control: 'CTL-RATE', likelihood: 1, impact: 0, at: ['self', 'in'] },
  ],
  references: [
    'API6:2023',
    'OAT-019',
    'OAT-017',
    'CWE-799',
    'ASVS-v5.0.0-2.4.1',
    'ASVS-v5.0.0-2.4.2',
  ],
}
