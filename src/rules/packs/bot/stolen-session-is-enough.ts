import { money } from '../../catalogue/adjusters/deeds'
import { all, any, exists, has, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** People outside give it orders, straight or by way of others. */
const servesCustomers = any(
  sure(has('self.$userInput')),
  exists('in', oneOf('peer.$kind', 'web-client')),
)

export const stolenSessionIsEnough: Rule = {
  id: 'BOT-S-004',
  version: 1,
  title: 'A stolen session or device is enough to act through {self}',
  stride: ['S'],
  applies: { to: 'element', kinds: ['chatbot', 'agent', 'api'] },
  when: any(
    all(
      oneOf('self.$kind', 'chatbot', 'agent'),
      has('self.$userFacing'),
      overlaps('self.$effectiveActions', 'move-money', 'manage-access'),
    ),
    all(
      oneOf('self.$kind', 'api'),
      overlaps('self.$ownClasses', 'payment'),
      servesCustomers,
      oneOf('self.$exposure', 'internet', 'indirect'),
      not(
        exists(
          'in',
          all(
            oneOf('peer.$kind', 'chatbot', 'agent'),
            overlaps('peer.$effectiveActions', 'move-money'),
          ),
        ),
      ),
    ),
  ),
  gap: all(lacks('self.stepUpAuth'), not(sure(exists('out', has('peer.stepUpAuth'))))),
  why: 'With a bot a payment or a new access right is one sentence away. Whoever holds an unlocked phone or a stolen session can give that order, unless the person must prove their presence again outside the chat.',
  check:
    'Take a signed-in session to another device and order a sensitive action; it must not run before a fresh proof outside the chat.',
  exception:
    'The limits on what can be ordered are so low that a takeover costs less than the extra step.',
  likelihood: 3,
  impact: 4,
  impactOn: ['I'],
  adjust: [money],
  skill: 2,
  actors: ['fraudster', 'organised-crime'],
  mitigations: [
    { control: 'CTL-STEPUP', likelihood: 2, impact: 1 },
    { control: 'CTL-SESSION', likelihood: 1, impact: 0, at: ['self', 'in'] },
    { control: 'CTL-RECEIPT', likelihood: 0, impact: 1 },
  ],
  references: [
    'API2:2023',
    'API6:2023',
    'OAT-012',
    'AML.T0012',
    'CWE-306',
    'CAPEC-593',
    'ASVS-v5.0.0-7.5.3',
  ],
}

export const examples: Examples = {
  about: 'service',
  flags: {
    'a message is enough to move money': {
      elements: {
        customer: 'user',
        service: ['chatbot', { stepUpAuth: 'no', actions: ['move-money'] }],
      },
      flows: { order: 'customer -> service' },
    },
    'the payment service does not ask again either': {
      elements: {
        customer: 'user',
        service: ['chatbot', { stepUpAuth: 'no', actions: ['move-money'] }],
        payments: ['api', { stepUpAuth: 'no' }],
      },
      flows: { order: 'customer -> service', transfer: 'service -> payments' },
    },
    'a public payment service takes orders without asking again': {
      elements: {
        app: 'web-client',
        service: ['api', { publiclyReachable: 'yes', stepUpAuth: 'no' }],
      },
      flows: { order: 'app -> service' },
      assets: { payment: ['service'] },
    },
    'the bot in front of a public payment service only gives advice': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { actions: ['give-advice'] }],
        service: ['api', { publiclyReachable: 'yes', stepUpAuth: 'no' }],
      },
      flows: { question: 'customer -> bot', order: 'bot -> service' },
      assets: { payment: ['service'] },
    },
  },
  clears: {
    'people prove their presence again first': {
      elements: {
        customer: 'user',
        service: ['chatbot', { stepUpAuth: 'yes', actions: ['move-money'] }],
      },
      flows: { order: 'customer -> service' },
    },
    'the payment service asks again': {
      elements: {
        customer: 'user',
        service: ['chatbot', { stepUpAuth: 'no', actions: ['move-money'] }],
        payments: ['api', { stepUpAuth: 'yes' }],
      },
      flows: { order: 'customer -> service', transfer: 'service -> payments' },
    },
    'it can only talk': {
      elements: {
        customer: 'user',
        service: ['chatbot', { stepUpAuth: 'no', actions: ['send-message'] }],
      },
      flows: { question: 'customer -> service' },
    },
    'a nightly agent pays bills and has no session': {
      elements: {
        ledger: 'database',
        service: ['agent', { stepUpAuth: 'no', actions: ['move-money'] }],
      },
      flows: { settle: 'service -> ledger' },
    },
    'the payment service cannot be reached from outside': {
      elements: {
        ledger: 'worker',
        service: ['api', { publiclyReachable: 'no', stepUpAuth: 'no' }],
      },
      flows: { settle: 'ledger -> service' },
      assets: { payment: ['service'] },
    },
    'the order was given to the bot in front': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { actions: ['move-money'] }],
        service: ['api', { publiclyReachable: 'yes', stepUpAuth: 'no' }],
      },
      flows: { order: 'customer -> bot', transfer: 'bot -> service' },
      assets: { payment: ['service'] },
    },
    'a public service handles no payments': {
      elements: {
        app: 'web-client',
        service: ['api', { publiclyReachable: 'yes', stepUpAuth: 'no' }],
      },
      flows: { request: 'app -> service' },
    },
    'a firm that pays only for itself': {
      elements: {
        market: 'third-party-api',
        strategy: ['automation-bot', { actions: ['move-money'] }],
        service: ['api', { stepUpAuth: 'no' }],
      },
      flows: { prices: 'market -> strategy', order: 'strategy -> service' },
      assets: { payment: ['service'] },
    },
  },
  asks: {
    'nobody has said whether people prove themselves again': {
      elements: { customer: 'user', service: ['chatbot', { actions: ['move-money'] }] },
      flows: { order: 'customer -> service' },
    },
    'nobody has said what it can do': {
      elements: { customer: 'user', service: ['chatbot', { stepUpAuth: 'no' }] },
      flows: { order: 'customer -> service' },
    },
  },
}
