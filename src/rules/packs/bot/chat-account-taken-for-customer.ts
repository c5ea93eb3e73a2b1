import { money } from '../../catalogue/adjusters/deeds'
import { onChatPlatform } from '../../catalogue/circumstances/people'
import { all, any, exists, has, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const chatAccountTakenForCustomer: Rule = {
  id: 'BOT-S-003',
  version: 1,
  title: 'Whoever holds the chat account is taken for the customer by {self}',
  stride: ['S'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot', 'agent'] },
  when: all(
    has('self.$userFacing'),
    any(
      overlaps('self.$effectiveActions', 'move-money'),
      all(
        overlaps('self.$effectiveActions', 'manage-access'),
        not(sure(overlaps('self.actions', 'moderate-users'))),
      ),
      overlaps('self.$classes', 'account-data', 'payment', 'special-pii'),
    ),
  ),
  gap: all(
    lacks('self.linksVerifiedIdentity'),
    any(
      onChatPlatform,
      not(
        sure(
          exists(
            'in',
            all(oneOf('peer.$kind', 'web-client', 'gateway'), has('flow.authenticated')),
          ),
        ),
      ),
    ),
  ),
  why: 'A chat account proves that somebody unlocked a phone or took over a number, not who they are. Account data and orders need a link to an identity that was proven elsewhere.',
  check:
    'Write to the bot from a fresh chat account, claim to be an existing customer, and see what it tells you and does for you.',
  exception:
    'The chat account itself is the only identity there is, as in a community, and nothing outside the platform hangs on it.',
  likelihood: 3,
  impact: 4,
  impactOn: ['C'],
  adjust: [money],
  skill: 2,
  actors: ['fraudster', 'organised-crime', 'abusive-user'],
  mitigations: [
    { control: 'CTL-ACCOUNT-LINK', likelihood: 2, impact: 0 },
    { control: 'CTL-STEPUP', likelihood: 1, impact: 1 },
    { control: 'CTL-MFA', likelihood: 1, impact: 0, at: ['in'] },
  ],
  references: [
    'T9:1.1',
    'API2:2023',
    'OAT-008',
    'CWE-287',
    'CWE-290',
    'CAPEC-151',
    'ASVS-v5.0.0-6.8.1',
  ],
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'account data goes to whoever writes': {
      elements: {
        messenger: 'messaging-platform',
        bot: ['chatbot', { linksVerifiedIdentity: 'no', usesLlm: 'no', actions: ['read-data'] }],
      },
      flows: { message: 'messenger -> bot', reply: 'bot -> messenger' },
      assets: { 'account-data': ['bot'] },
    },
    'the app signs people in and the messenger does not': {
      elements: {
        messenger: 'messaging-platform',
        app: 'web-client',
        bot: ['chatbot', { linksVerifiedIdentity: 'no', actions: ['move-money'] }],
      },
      flows: { message: 'messenger -> bot', request: ['app -> bot', { authenticated: 'yes' }] },
      assets: { payment: ['bot'] },
    },
    'a help desk gives access to whoever writes': {
      elements: {
        messenger: 'messaging-platform',
        bot: ['chatbot', { linksVerifiedIdentity: 'no', actions: ['manage-access'] }],
      },
      flows: { message: 'messenger -> bot' },
    },
    'people reach it through an app that does not sign them in': {
      elements: {
        customer: 'user',
        app: 'web-client',
        bot: ['chatbot', { linksVerifiedIdentity: 'no', actions: ['move-money'] }],
      },
      flows: { tap: 'customer -> app', request: ['app -> bot', { authenticated: 'no' }] },
    },
    'it writes to chat accounts that nobody has linked': {
      elements: {
        messenger: 'messaging-platform',
        app: 'web-client',
        bot: ['chatbot', { linksVerifiedIdentity: 'no', actions: ['read-data'] }],
      },
      flows: { statement: 'bot -> messenger', request: ['app -> bot', { authenticated: 'yes' }] },
      assets: { 'account-data': ['statement'] },
    },
  },
  clears: {
    'the chat account is linked by a verified step': {
      elements: {
        messenger: 'messaging-platform',
        bot: ['chatbot', { linksVerifiedIdentity: 'yes', actions: ['move-money'] }],
      },
      flows: { message: 'messenger -> bot' },
      assets: { payment: ['bot'] },
    },
    'people reach it only through an app they have signed in to': {
      elements: {
        customer: 'user',
        app: 'web-client',
        bot: ['chatbot', { linksVerifiedIdentity: 'no', actions: ['move-money'] }],
      },
      flows: { tap: 'customer -> app', request: ['app -> bot', { authenticated: 'yes' }] },
      assets: { payment: ['bot'] },
    },
    'it moderates a community that knows people by their accounts only': {
      elements: {
        messenger: 'messaging-platform',
        bot: [
          'automation-bot',
          { linksVerifiedIdentity: 'no', actions: ['moderate-users', 'manage-access'] },
        ],
      },
      flows: { message: 'messenger -> bot' },
      assets: { conversation: ['bot'] },
    },
    'it knows nothing about anybody and gives opening hours': {
      elements: {
        messenger: 'messaging-platform',
        bot: ['chatbot', { linksVerifiedIdentity: 'no', actions: ['send-message'] }],
      },
      flows: { message: 'messenger -> bot' },
      assets: { knowledge: ['bot'] },
    },
    'nobody talks with it': {
      elements: {
        accounts: 'database',
        bot: ['automation-bot', { linksVerifiedIdentity: 'no', actions: ['move-money'] }],
      },
      flows: { settle: 'bot -> accounts' },
      assets: { payment: ['bot'] },
    },
  },
  asks: {
    'nobody has said how people are recognised': {
      elements: { messenger: 'messaging-platform', bot: ['chatbot', { actions: ['move-money'] }] },
      flows: { message: 'messenger -> bot' },
      assets: { payment: ['bot'] },
    },
  },
}
