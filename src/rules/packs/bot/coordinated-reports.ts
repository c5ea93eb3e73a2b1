import { all, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const coordinatedReports: Rule = {
  id: 'BOT-D-004',
  version: 1,
  title: 'Throw-away accounts and coordinated reports turn {self} against innocent members',
  stride: ['D'],
  applies: { to: 'element', kinds: ['automation-bot', 'chatbot'] },
  when: all(
    overlaps('self.actions', 'moderate-users'),
    not(sure(oneOf('self.autonomy', 'suggest-only', 'human-approves'))),
  ),
  gap: all(lacks('self.detectsAutomation'), lacks('self.humanApproval')),
  why: 'Accounts cost next to nothing, and a bot that counts reports or keywords can be set off with them on purpose. The moderation then silences the victim and spares the attackers.',
  check:
    'Let five test accounts report a harmless member within a minute, and see whether anything happens before a person has looked.',
  exception:
    'It can do nothing to a member that lasts, such as hiding a message until a person has looked at it.',
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
  references: ['OAT-016', 'CAPEC-2'],
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'enough reports ban anybody': {
      elements: {
        bot: [
          'automation-bot',
          { actions: ['moderate-users'], detectsAutomation: 'no', humanApproval: 'no' },
        ],
      },
    },
  },
  clears: {
    'a person decides about bans': {
      elements: {
        bot: [
          'automation-bot',
          { actions: ['moderate-users'], detectsAutomation: 'no', humanApproval: 'yes' },
        ],
      },
    },
    'it only suggests': {
      elements: {
        bot: [
          'automation-bot',
          {
            actions: ['moderate-users'],
            autonomy: 'suggest-only',
            detectsAutomation: 'no',
            humanApproval: 'no',
          },
        ],
      },
    },
    'it does not moderate': {
      elements: {
        bot: ['chatbot', { actions: ['send-message'], detectsAutomation: 'no' }],
      },
    },
  },
  asks: {
    'nobody has said whether campaigns are noticed': {
      elements: { bot: ['automation-bot', { actions: ['moderate-users'], humanApproval: 'no' }] },
    },
  },
}
