import { money } from '../../catalogue/adjusters'
import { all, any, atLeast, has, lacks, overlaps } from '../../condition'
import type { Rule } from '../../rule'

export const chatAccountTakenForCustomer: Rule = {
  id: 'BOT-S-003',
  version: 1,
  title: 'Whoever holds the chat account is taken for the customer by {self}',
  stride: ['S'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot', 'agent'] },
  when: all(
    has('self.$userFacing'),
    atLeast('self.$C', 3),
    any(
      overlaps('self.$effectiveActions', 'move-money', 'write-data', 'manage-access'),
      overlaps('self.$classes', 'account-data', 'payment', 'special-pii'),
    ),
  ),
  gap: lacks('self.linksVerifiedIdentity'),
  why: 'A chat account proves only that somebody unlocked a phone or took over a number; account data and orders need a link to a proven identity.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 4,
  impactOn: ['C'],
  adjust: [money],
  skill: 2,
  actors: ['fraudster', 'organised-crime', 'abusive-user'],
  mitigations: [
    { control: 'CTL-ACCOUNT-LINK', likelihood: 2, impact: 0 },
    { control: 'CTL-STEPUP', likelihood: 1, impact: 1 },
    { control: 'CTL-MFA', likelihood: 1, impact: 0, at: ['in'] },
  ],
  references: [
    'T9:1.1',
    'API2:2023',
    'OAT-008',
    'CWE-287',
    'CWE-290',
    'CAPEC-151',
    'ASVS-v5.0.0-6.8.1',
  ],
}
