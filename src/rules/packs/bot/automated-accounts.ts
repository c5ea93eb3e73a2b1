import { exposed } from '../../catalogue/adjusters/reach'
import { all, any, exists, has, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** A bot that bans what it is set upon suffers most from them, and another rule says so. */
const isSetOffByReports = sure(
  all(
    overlaps('self.actions', 'moderate-users'),
    not(oneOf('self.autonomy', 'suggest-only', 'human-approves')),
    lacks('self.detectsAutomation'),
    lacks('self.humanApproval'),
  ),
)

export const automatedAccounts: Rule = {
  id: 'BOT-S-006',
  version: 1,
  title: 'Automated and sock-puppet accounts abuse {self}',
  stride: ['S'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot'] },
  when: all(has('self.$userFacing'), not(isSetOffByReports)),
  gap: all(
    lacks('self.detectsAutomation'),
    not(
      sure(
        exists(
          'in',
          any(
            has('peer.detectsAutomation'),
            exists('in', has('peer.detectsAutomation'), { of: 'peer' }),
          ),
        ),
      ),
    ),
  ),
  why: 'Accounts cost next to nothing. Automated ones get around bans, collect bonuses, spam members and drown the bot in requests of which each looks normal.',
  check:
    'Let a script with a handful of fresh accounts join, write and repeat what earns something, and see when it is noticed.',
  exception:
    'Only people who were invited or have a contract can reach it, and an account that is thrown out cannot easily come back.',
  likelihood: 4,
  impact: 2,
  impactOn: [],
  adjust: [exposed],
  skill: 2,
  actors: ['spammer', 'troll', 'fraudster', 'competitor'],
  mitigations: [
    { control: 'CTL-ANTIBOT', likelihood: 2, impact: 0, at: ['self', 'in'] },
    { control: 'CTL-RATE', likelihood: 1, impact: 0, at: ['self', 'in'] },
  ],
  references: [
    'API6:2023',
    'OAT-019',
    'OAT-017',
    'CWE-799',
    'ASVS-v5.0.0-2.4.1',
    'ASVS-v5.0.0-2.4.2',
  ],
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'nothing tells scripts from people': {
      elements: { visitor: 'user', bot: ['chatbot', { detectsAutomation: 'no' }] },
      flows: { message: 'visitor -> bot' },
    },
    'the gateway in front does not notice either': {
      elements: {
        visitor: 'user',
        edge: ['gateway', { detectsAutomation: 'no' }],
        bot: ['chatbot', { detectsAutomation: 'no' }],
      },
      flows: { request: 'visitor -> edge', message: 'edge -> bot' },
    },
  },
  clears: {
    'automated accounts are detected': {
      elements: { visitor: 'user', bot: ['chatbot', { detectsAutomation: 'yes' }] },
      flows: { message: 'visitor -> bot' },
    },
    'the chat client in front detects them': {
      elements: {
        visitor: 'user',
        widget: ['web-client', { detectsAutomation: 'yes' }],
        bot: ['chatbot', { detectsAutomation: 'no' }],
      },
      flows: { input: 'visitor -> widget', message: 'widget -> bot' },
    },
    'the chat client behind a gateway detects them': {
      elements: {
        visitor: 'user',
        widget: ['web-client', { detectsAutomation: 'yes' }],
        edge: ['gateway', { detectsAutomation: 'no' }],
        bot: ['chatbot', { detectsAutomation: 'no' }],
      },
      flows: { input: 'visitor -> widget', request: 'widget -> edge', message: 'edge -> bot' },
    },
    'it bans on reports, and another rule says so': {
      elements: {
        visitor: 'user',
        bot: [
          'chatbot',
          {
            actions: ['moderate-users'],
            autonomy: 'fully-autonomous',
            detectsAutomation: 'no',
            humanApproval: 'no',
          },
        ],
      },
      flows: { message: 'visitor -> bot' },
    },
    'nobody talks with it': {
      elements: { records: 'database', bot: ['automation-bot', { detectsAutomation: 'no' }] },
      flows: { cleanup: 'bot -> records' },
    },
  },
  asks: {
    'nobody has said whether scripts are noticed': {
      elements: { visitor: 'user', bot: 'chatbot' },
      flows: { message: 'visitor -> bot' },
    },
  },
}
