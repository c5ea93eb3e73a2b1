import { onChatPlatform } from '../../catalogue/circumstances'
import { all, any, atLeast, lacks, overlaps } from '../../condition'
import type { Rule } from '../../rule'

export const installableAnywhere: Rule = {
  id: 'BOT-E-003',
  version: 1,
  title: '{self} can be installed into any chat or workspace',
  stride: ['E'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot'] },
  when: all(
    onChatPlatform,
    any(
      atLeast('self.$ownC', 3),
      overlaps('self.$effectiveActions', 'move-money', 'manage-access', 'deploy'),
    ),
  ),
  gap: lacks('self.restrictsInstallation'),
  why: 'Strangers can add a public bot to their own room, become its administrator there and explore commands and data that were meant for another audience.',
  check: '',
  exception: '',
  likelihood: 2,
  impact: 3,
  impactOn: ['C'],
  adjust: [],
  skill: 2,
  actors: ['spammer', 'troll', 'competitor'],
  mitigations: [
    { control: 'CTL-INSTALL-GATE', likelihood: 2, impact: 0 },
    { control: 'CTL-COMMAND-AUTH', likelihood: 1, impact: 0 },
  ],
  references: ['CWE-862', 'CAPEC-1', 'ASVS-v5.0.0-8.2.1'],
}
