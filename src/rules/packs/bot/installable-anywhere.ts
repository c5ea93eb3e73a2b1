import { onChatPlatform } from '../../catalogue/circumstances/people'
import { all, any, atLeast, lacks, overlaps } from '../../condition'
import type { Examples } from '../../examples'
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
  why: 'Strangers can add a public bot to a room of their own and are administrators there. From that seat they try commands and ask for data that were meant for another audience.',
  check:
    'Add the bot to a new group or workspace from an unrelated account, make that account its administrator, and go through its commands.',
  exception: 'The bot is meant for everybody, and each room sees nothing but its own data.',
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

export const examples: Examples = {
  about: 'bot',
  flags: {
    'any workspace can add a bot that deploys': {
      elements: {
        slack: 'messaging-platform',
        bot: ['automation-bot', { restrictsInstallation: 'no', actions: ['deploy'] }],
      },
      flows: { command: 'slack -> bot' },
    },
    'any group can add a bot that holds personal data': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['chatbot', { restrictsInstallation: 'no', actions: ['send-message'] }],
      },
      flows: { message: 'telegram -> bot' },
      assets: { pii: ['bot'] },
    },
    'any workspace can add a bot that posts and deploys': {
      elements: {
        slack: 'messaging-platform',
        bot: ['automation-bot', { restrictsInstallation: 'no', actions: ['deploy'] }],
      },
      flows: { report: 'bot -> slack' },
    },
  },
  clears: {
    'it leaves rooms that are not on its list': {
      elements: {
        slack: 'messaging-platform',
        bot: ['automation-bot', { restrictsInstallation: 'yes', actions: ['deploy'] }],
      },
      flows: { command: 'slack -> bot' },
    },
    'it tells jokes and knows nothing': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['chatbot', { restrictsInstallation: 'no', actions: ['send-message'] }],
      },
      flows: { message: 'telegram -> bot' },
    },
    'it is on no platform': {
      elements: {
        widget: 'web-client',
        bot: ['automation-bot', { restrictsInstallation: 'no', actions: ['deploy'] }],
      },
      flows: { command: 'widget -> bot' },
    },
  },
  asks: {
    'nobody has said where it can be added': {
      elements: { slack: 'messaging-platform', bot: ['automation-bot', { actions: ['deploy'] }] },
      flows: { command: 'slack -> bot' },
    },
  },
}
