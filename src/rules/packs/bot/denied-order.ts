import { money } from '../../catalogue/adjusters/deeds'
import { all, any, exists, has, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** People outside give it orders, straight or by way of others. */
const servesCustomers = any(
  sure(has('self.$userInput')),
  exists('in', oneOf('peer.$kind', 'web-client')),
)

export const deniedOrder: Rule = {
  id: 'BOT-R-002',
  version: 1,
  title: 'A customer denies an order given through {self}',
  stride: ['R'],
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
  gap: all(lacks('self.signedReceipts'), not(sure(exists('out', has('peer.signedReceipts'))))),
  why: 'A line in a chat is weak evidence: the customer can say that the bot misunderstood, or that somebody else typed. Only a confirmation bound to the exact order settles it.',
  check:
    'Take a past order and ask whether its amount, recipient and time could be proved to somebody who trusts neither you nor your database.',
  exception: 'An order can be undone without loss for as long as it can be disputed.',
  likelihood: 3,
  impact: 4,
  impactOn: [],
  adjust: [money],
  skill: 1,
  actors: ['abusive-user', 'fraudster'],
  mitigations: [
    { control: 'CTL-RECEIPT', likelihood: 2, impact: 1 },
    { control: 'CTL-AUDIT', likelihood: 1, impact: 0 },
    { control: 'CTL-STEPUP', likelihood: 1, impact: 0 },
    { control: 'CTL-TAMPER-LOG', likelihood: 0, impact: 1, at: ['out'] },
  ],
  references: [
    'T8:1.1',
    'CWE-778',
    'ASVS-v5.0.0-7.5.3',
    'ASVS-v5.0.0-16.2.1',
    'AISVS-v1.0-C9.4.2',
    'AISVS-v1.0-C9.2.8',
  ],
}

export const examples: Examples = {
  about: 'service',
  flags: {
    'an order is a line in the chat': {
      elements: {
        customer: 'user',
        service: ['chatbot', { signedReceipts: 'no', actions: ['move-money'] }],
      },
      flows: { order: 'customer -> service' },
    },
    'a payment service takes orders without confirmation': {
      elements: { app: 'web-client', service: ['api', { signedReceipts: 'no' }] },
      flows: { order: 'app -> service' },
      assets: { payment: ['service'] },
    },
    'the bot in front of the payment service only gives advice': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { actions: ['give-advice'] }],
        service: ['api', { signedReceipts: 'no' }],
      },
      flows: { question: 'customer -> bot', order: 'bot -> service' },
      assets: { payment: ['service'] },
    },
    'the payment service does not have it confirmed either': {
      elements: {
        customer: 'user',
        service: ['chatbot', { signedReceipts: 'no', actions: ['move-money'] }],
        payments: ['api', { signedReceipts: 'no' }],
      },
      flows: { order: 'customer -> service', transfer: 'service -> payments' },
    },
  },
  clears: {
    'the customer confirms the exact order': {
      elements: {
        customer: 'user',
        service: ['chatbot', { signedReceipts: 'yes', actions: ['move-money'] }],
      },
      flows: { order: 'customer -> service' },
    },
    'the payment service has it confirmed': {
      elements: {
        customer: 'user',
        service: ['chatbot', { signedReceipts: 'no', actions: ['move-money'] }],
        payments: ['api', { signedReceipts: 'yes' }],
      },
      flows: { order: 'customer -> service', transfer: 'service -> payments' },
    },
    'it takes no orders': {
      elements: {
        customer: 'user',
        service: ['chatbot', { signedReceipts: 'no', actions: ['give-advice'] }],
      },
      flows: { question: 'customer -> service' },
    },
    'a nightly agent pays bills and no customer orders': {
      elements: {
        ledger: 'database',
        service: ['agent', { signedReceipts: 'no', actions: ['move-money'] }],
      },
      flows: { settle: 'service -> ledger' },
    },
    'the order was given to the bot in front': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { actions: ['move-money'] }],
        service: ['api', { signedReceipts: 'no' }],
      },
      flows: { order: 'customer -> bot', transfer: 'bot -> service' },
      assets: { payment: ['service'] },
    },
    'the service handles no payments': {
      elements: { app: 'web-client', service: ['api', { signedReceipts: 'no' }] },
      flows: { request: 'app -> service' },
    },
    'a firm that pays only for itself': {
      elements: {
        market: 'third-party-api',
        strategy: ['automation-bot', { actions: ['move-money'] }],
        service: ['api', { signedReceipts: 'no' }],
      },
      flows: { prices: 'market -> strategy', order: 'strategy -> service' },
      assets: { payment: ['service'] },
    },
  },
  asks: {
    'nobody has said how orders are confirmed': {
      elements: { customer: 'user', service: ['chatbot', { actions: ['move-money'] }] },
      flows: { order: 'customer -> service' },
    },
  },
}
