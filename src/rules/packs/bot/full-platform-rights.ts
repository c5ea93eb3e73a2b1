import { autonomous } from '../../catalogue/adjusters/deeds'
import { exposed } from '../../catalogue/adjusters/reach'
import { onChatPlatform } from '../../catalogue/circumstances/people'
import { has } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const fullPlatformRights: Rule = {
  id: 'BOT-E-001',
  version: 1,
  title: '{self} holds full administrator rights on the chat platform',
  stride: ['E'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot'] },
  when: onChatPlatform,
  gap: has('self.botAdminRights'),
  why: 'A bot that answers or deletes spam has no use for the right to promote, to change the group or to ban at will. With full rights one leaked token or one injected sentence costs the whole community.',
  check:
    'Read the rights of the bot account in each group or workspace and strike out every one that no function of the bot uses.',
  exception:
    'The platform offers no finer rights, or the bot exists to administer the group and needs each of them.',
  likelihood: 3,
  impact: 4,
  impactOn: ['I'],
  adjust: [exposed, autonomous],
  skill: 2,
  actors: ['troll', 'spammer', 'malicious-insider', 'organised-crime', 'script-kiddie'],
  mitigations: [
    { control: 'CTL-BOT-SCOPES', likelihood: 1, impact: 2 },
    { control: 'CTL-LEAST-PRIV', likelihood: 0, impact: 1 },
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
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'it is a full administrator of the group': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['automation-bot', { botAdminRights: 'yes' }],
      },
      flows: { update: 'telegram -> bot' },
    },
    'it does nothing but post, and is a full administrator': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['automation-bot', { botAdminRights: 'yes' }],
      },
      flows: { news: 'bot -> telegram' },
    },
  },
  clears: {
    'it holds the few rights it uses': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['automation-bot', { botAdminRights: 'no' }],
      },
      flows: { update: 'telegram -> bot' },
    },
    'it is on no platform': {
      elements: { records: 'database', bot: ['automation-bot', { botAdminRights: 'yes' }] },
      flows: { cleanup: 'bot -> records' },
    },
    'it talks through a chat client of our own': {
      elements: { widget: 'web-client', bot: ['chatbot', { botAdminRights: 'yes' }] },
      flows: { message: 'widget -> bot' },
    },
  },
  asks: {
    'nobody has said which rights it holds': {
      elements: { telegram: 'messaging-platform', bot: 'automation-bot' },
      flows: { update: 'telegram -> bot' },
    },
  },
}
