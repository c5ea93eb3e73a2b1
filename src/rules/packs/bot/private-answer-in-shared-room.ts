import { inSharedRoom } from '../../catalogue/circumstances/people'
import { all, atLeast, lacks, overlaps } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const privateAnswerInSharedRoom: Rule = {
  id: 'BOT-I-005',
  version: 1,
  title: '{self} answers private matters in a shared room',
  stride: ['I'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot', 'agent'] },
  when: all(
    inSharedRoom,
    atLeast('self.$C', 3),
    overlaps(
      'self.$classes',
      'pii',
      'special-pii',
      'account-data',
      'payment',
      'business-secret',
      'business-records',
    ),
  ),
  gap: lacks('self.repliesPrivately'),
  why: 'In a group everybody reads the answer. A bot that looks up personal data on command becomes a directory of the other members.',
  check:
    'In a room with several people, ask the bot about yourself and about somebody else, and see who can read the answers.',
  exception: 'Everybody in the rooms that it works in may see all that it can look up.',
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

export const examples: Examples = {
  about: 'bot',
  flags: {
    'it looks people up in front of everybody': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['chatbot', { groupChat: 'yes', repliesPrivately: 'no' }],
      },
      flows: { command: 'telegram -> bot' },
      assets: { pii: ['bot'] },
    },
    'it answers in the rooms of an app of our own': {
      elements: {
        app: 'web-client',
        bot: ['chatbot', { groupChat: 'yes', repliesPrivately: 'no' }],
      },
      flows: { command: 'app -> bot' },
      assets: { pii: ['bot'] },
    },
  },
  clears: {
    'personal answers go to a private chat': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['chatbot', { groupChat: 'yes', repliesPrivately: 'yes' }],
      },
      flows: { command: 'telegram -> bot' },
      assets: { pii: ['bot'] },
    },
    'it talks with one person at a time': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['chatbot', { groupChat: 'no', repliesPrivately: 'no' }],
      },
      flows: { command: 'telegram -> bot' },
      assets: { pii: ['bot'] },
    },
    'it handles nothing but the talk of the room': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['chatbot', { groupChat: 'yes', repliesPrivately: 'no' }],
      },
      flows: { command: 'telegram -> bot' },
      assets: { conversation: ['bot', 'command'] },
    },
    'the names that it knows are public anyway': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['chatbot', { groupChat: 'yes', repliesPrivately: 'no' }],
      },
      flows: { command: 'telegram -> bot' },
      assets: { pii: { on: ['bot'], confidentiality: 1 } },
    },
    'it is on no platform, so that nobody is asked about rooms': {
      elements: { app: 'web-client', bot: ['chatbot', { repliesPrivately: 'no' }] },
      flows: { command: 'app -> bot' },
      assets: { pii: ['bot'] },
    },
  },
  asks: {
    'nobody has said where it answers': {
      elements: { telegram: 'messaging-platform', bot: ['chatbot', { groupChat: 'yes' }] },
      flows: { command: 'telegram -> bot' },
      assets: { pii: ['bot'] },
    },
    'nobody has said whether it works in groups': {
      elements: { telegram: 'messaging-platform', bot: ['chatbot', { repliesPrivately: 'no' }] },
      flows: { command: 'telegram -> bot' },
      assets: { pii: ['bot'] },
    },
  },
}
