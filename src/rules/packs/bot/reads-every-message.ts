import { onChatPlatform } from '../../catalogue/circumstances'
import { all, any, has, not, overlaps, sure } from '../../condition'
import type { Rule } from '../../rule'

export const readsEveryMessage: Rule = {
  id: 'BOT-I-006',
  version: 1,
  title: '{self} reads conversations it has no need for',
  stride: ['I'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot'] },
  when: all(
    any(sure(has('self.groupChat')), onChatPlatform),
    has('self.groupChat'),
    not(overlaps('self.actions', 'moderate-users')),
  ),
  gap: has('self.readsAllMessages'),
  why: 'With privacy mode off or broad intents every message of a room reaches the bot, its logs and its vendors, although commands and mentions would do.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 2,
  impactOn: ['C'],
  adjust: [],
  skill: 1,
  actors: ['malicious-insider', 'vendor', 'organised-crime'],
  mitigations: [
    { control: 'CTL-READ-LESS', likelihood: 2, impact: 0 },
    { control: 'CTL-RETENTION', likelihood: 0, impact: 1, at: ['out'] },
  ],
  references: ['CWE-359', 'CAPEC-569', 'ASVS-v5.0.0-14.2.6'],
  onUnknown: 'ask',
}
