import { inSharedRoom } from '../../catalogue/circumstances/people'
import { all, has, not, overlaps } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const readsEveryMessage: Rule = {
  id: 'BOT-I-006',
  version: 1,
  title: '{self} reads conversations it has no need for',
  stride: ['I'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot'] },
  when: all(inSharedRoom, not(overlaps('self.actions', 'moderate-users'))),
  gap: has('self.readsAllMessages'),
  why: 'With privacy mode off, or with broad intents, every message of a room reaches the bot, its logs and its vendors, although commands and mentions would do.',
  check:
    'Write something in the room that is not addressed to the bot, and look for it in what the bot receives and records.',
  exception:
    'What people asked it to do needs every message, such as a summary of the day, and the members know it.',
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

export const examples: Examples = {
  about: 'bot',
  flags: {
    'a bot for polls receives every message': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['chatbot', { groupChat: 'yes', readsAllMessages: 'yes', actions: ['send-message'] }],
      },
      flows: { update: 'telegram -> bot' },
    },
    'it receives every message in the rooms of an app of our own': {
      elements: {
        app: 'web-client',
        bot: ['chatbot', { groupChat: 'yes', readsAllMessages: 'yes', actions: ['send-message'] }],
      },
      flows: { update: 'app -> bot' },
    },
  },
  clears: {
    'it receives only what is addressed to it': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['chatbot', { groupChat: 'yes', readsAllMessages: 'no', actions: ['send-message'] }],
      },
      flows: { update: 'telegram -> bot' },
    },
    'it moderates, and must read everything': {
      elements: {
        telegram: 'messaging-platform',
        bot: [
          'automation-bot',
          { groupChat: 'yes', readsAllMessages: 'yes', actions: ['moderate-users'] },
        ],
      },
      flows: { update: 'telegram -> bot' },
    },
    'it talks with one person at a time': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['chatbot', { groupChat: 'no', readsAllMessages: 'yes', actions: ['send-message'] }],
      },
      flows: { update: 'telegram -> bot' },
    },
    'it is on no platform, so that nobody is asked about rooms': {
      elements: {
        app: 'web-client',
        bot: ['chatbot', { readsAllMessages: 'yes', actions: ['send-message'] }],
      },
      flows: { update: 'app -> bot' },
    },
  },
  asks: {
    'nobody has said what it receives': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['chatbot', { groupChat: 'yes', actions: ['send-message'] }],
      },
      flows: { update: 'telegram -> bot' },
    },
    'nobody has said whether it works in groups': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['chatbot', { readsAllMessages: 'yes', actions: ['send-message'] }],
      },
      flows: { update: 'telegram -> bot' },
    },
  },
}
