import { all, lacks, overlaps } from '../../condition'
import type { Rule } from '../../rule'

export const coordinatedReports: Rule = {
  id: 'BOT-D-004',
  version: 1,
  title: '{self} is turned against members by coordinated reports',
  stride: ['D'],
  applies: { to: 'element', kinds: ['automation-bot', 'chatbot'] },
  when: overlaps('self.actions', 'moderate-users'),
  gap: all(lacks('self.detectsAutomation'), lacks('self.humanApproval')),
  why: 'Rules that count reports or keywords can be triggered on purpose, so the moderation itself silences the victim.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 3,
  impactOn: [],
  adjust: [],
  skill: 1,
  actors: ['troll', 'spammer', 'competitor'],
  mitigations: [
    { control: 'CTL-ANTIBOT', likelihood: 1, impact: 0 },
    { control: 'CTL-HUMAN-APPROVAL', likelihood: 1, impact: 1 },
  ],
  references: ['T2:1.1', 'OAT-016', 'CAPEC-2'],
}
