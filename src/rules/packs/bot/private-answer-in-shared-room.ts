import { onChatPlatform } from '../../catalogue/circumstances'
import { all, any, atLeast, has, lacks, sure } from '../../condition'
import type { Rule } from '../../rule'

export const privateAnswerInSharedRoom: Rule = {
  id: 'BOT-I-005',
  version: 1,
  title: '{self} answers private matters in a shared room',
  stride: ['I'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot', 'agent'] },
  when: all(
    any(sure(has('self.groupChat')), onChatPlatform),
    has('self.groupChat'),
    atLeast('self.$ownC', 3),
  ),
  gap: lacks('self.repliesPrivately'),
  why: 'In a group everybody reads the reply; a bot that looks up personal data by command becomes a lookup service about other members.',
  check: '',
  exception: '',
  likelihood: 3,
  impact: 3,
  impactOn: ['C'],
  adjust: [],
  skill: 1,
  actors: ['troll', 'abusive-user', 'careless-insider'],
  mitigations: [
    { control: 'CTL-PRIVATE-REPLY', likelihood: 2, impact: 0 },
    { control: 'CTL-OUTPUT-FILTER', likelihood: 1, impact: 0 },
  ],
  references: ['LLM02:2026', 'LLM02:2025', 'CWE-200', 'CWE-359', 'CAPEC-410', 'ASVS-v5.0.0-14.2.3'],
}
