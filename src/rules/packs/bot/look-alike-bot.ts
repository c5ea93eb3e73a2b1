import { money } from '../../catalogue/adjusters'
import { has, lacks } from '../../condition'
import type { Rule } from '../../rule'

export const lookAlikeBot: Rule = {
  id: 'BOT-S-002',
  version: 1,
  title: 'A look-alike bot impersonates {self}',
  stride: ['S'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot'] },
  when: has('self.$userFacing'),
  gap: lacks('self.verifiedPresence'),
  why: 'Names and pictures of bots are easy to copy; users who cannot tell the genuine one hand codes, money and personal data to the copy.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 3,
  impactOn: [],
  adjust: [money],
  skill: 2,
  actors: ['fraudster', 'spammer', 'troll', 'organised-crime'],
  mitigations: [
    { control: 'CTL-VERIFIED', likelihood: 1, impact: 1 },
    { control: 'CTL-AWARENESS', likelihood: 1, impact: 0, at: ['model'] },
    { control: 'CTL-DISCLOSE', likelihood: 0, impact: 1 },
  ],
  references: ['ASI09:2026', 'AML.T0073', 'AML.T0074', 'CWE-451', 'CAPEC-98', 'CAPEC-544'],
}
