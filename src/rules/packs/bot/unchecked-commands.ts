import { group } from '../../catalogue/adjusters/reach'
import { onChatPlatform } from '../../catalogue/circumstances/people'
import { all, any, has, lacks, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const uncheckedCommands: Rule = {
  id: 'BOT-S-005',
  version: 1,
  title: '{self} carries out privileged commands without checking who gave them',
  stride: ['S'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot', 'agent'] },
  when: all(
    any(sure(has('self.groupChat')), onChatPlatform),
    overlaps(
      'self.$effectiveActions',
      'moderate-users',
      'manage-access',
      'delete-data',
      'move-money',
      'deploy',
      'execute-code',
      'run-shell',
    ),
  ),
  gap: lacks('self.verifiesCommandIssuer'),
  why: 'Administrators and members write in the same channel. Display names, forwarded messages and anonymous posts are easy to fake when the numeric id and the role held right now are not checked.',
  check:
    'Issue each privileged command from an ordinary account, from one renamed to match an administrator, as a forwarded message, and from an administrator who has just been demoted.',
  exception: 'It takes no commands from the chat at all, or every member may give each of them.',
  likelihood: 4,
  impact: 4,
  impactOn: [],
  adjust: [group],
  skill: 1,
  actors: ['troll', 'spammer', 'fraudster', 'malicious-insider'],
  mitigations: [
    { control: 'CTL-COMMAND-AUTH', likelihood: 3, impact: 0 },
    { control: 'CTL-HUMAN-APPROVAL', likelihood: 0, impact: 1 },
    { control: 'CTL-LEAST-PRIV', likelihood: 0, impact: 1 },
  ],
  references: [
    'ASI03:2026',
    'API5:2023',
    'CWE-862',
    'CWE-290',
    'CAPEC-151',
    'CAPEC-1',
    'ASVS-v5.0.0-8.2.1',
    'ASVS-v5.0.0-8.3.1',
  ],
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'anybody in the room can order a ban': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['automation-bot', { verifiesCommandIssuer: 'no', actions: ['moderate-users'] }],
      },
      flows: { command: 'telegram -> bot' },
    },
    'a tool it calls can delete data': {
      elements: {
        slack: 'messaging-platform',
        bot: ['agent', { verifiesCommandIssuer: 'no', actions: ['send-message'] }],
        cleaner: ['tool', { actions: ['delete-data'] }],
      },
      flows: { command: 'slack -> bot', call: 'bot -> cleaner' },
    },
    'the worker that carries out its commands gives out rights': {
      elements: {
        slack: 'messaging-platform',
        bot: ['chatbot', { verifiesCommandIssuer: 'no', actions: ['send-message'] }],
        hands: ['worker', { actions: ['manage-access'] }],
      },
      flows: { command: 'slack -> bot', run: 'bot -> hands' },
    },
    'anybody in a room of an app of our own can order a ban': {
      elements: {
        app: 'web-client',
        bot: [
          'automation-bot',
          { groupChat: 'yes', verifiesCommandIssuer: 'no', actions: ['moderate-users'] },
        ],
      },
      flows: { command: 'app -> bot' },
    },
    'it is drawn with the flow to the platform only': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['automation-bot', { verifiesCommandIssuer: 'no', actions: ['moderate-users'] }],
      },
      flows: { ban: 'bot -> telegram' },
    },
  },
  clears: {
    'the issuer and the current role are checked': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['automation-bot', { verifiesCommandIssuer: 'yes', actions: ['moderate-users'] }],
      },
      flows: { command: 'telegram -> bot' },
    },
    'it can do nothing but answer': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['chatbot', { verifiesCommandIssuer: 'no', actions: ['send-message'] }],
      },
      flows: { command: 'telegram -> bot' },
    },
    'no chat leads to it': {
      elements: {
        records: 'database',
        bot: ['automation-bot', { verifiesCommandIssuer: 'no', actions: ['delete-data'] }],
      },
      flows: { cleanup: 'bot -> records' },
    },
    'a chat client of our own leads to it, with one person at a time': {
      elements: {
        app: 'web-client',
        bot: [
          'automation-bot',
          { groupChat: 'no', verifiesCommandIssuer: 'no', actions: ['delete-data'] },
        ],
      },
      flows: { command: 'app -> bot' },
    },
  },
  asks: {
    'nobody has said whose commands it takes': {
      elements: {
        telegram: 'messaging-platform',
        bot: ['automation-bot', { actions: ['moderate-users'] }],
      },
      flows: { command: 'telegram -> bot' },
    },
  },
}
