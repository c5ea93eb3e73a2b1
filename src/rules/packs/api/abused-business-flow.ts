import { takesPayments } from '../../catalogue/adjusters/deeds'
import { all, any, exists, has, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Anyone can call it, by themselves or through what hands requests on. */
const servesAnyone = any(
  sure(oneOf('self.$exposure', 'internet')),
  exists(
    'in',
    all(
      oneOf('peer.$kind', 'gateway', 'web-client'),
      sure(oneOf('peer.$exposure', 'internet', 'indirect')),
    ),
  ),
)

export const abusedBusinessFlow: Rule = {
  id: 'BOT-D-103',
  version: 1,
  title: 'Scripts abuse in bulk what {self} offers to each customer',
  stride: ['D'],
  applies: { to: 'element', kinds: ['api'] },
  when: all(servesAnyone, overlaps('self.$ownClasses', 'payment', 'business-records')),
  gap: all(
    lacks('self.detectsAutomation'),
    lacks('self.rateLimits'),
    not(
      sure(
        exists(
          'in',
          all(
            oneOf('peer.$kind', 'gateway', 'web-client'),
            any(has('peer.detectsAutomation'), has('peer.rateLimits')),
          ),
        ),
      ),
    ),
  ),
  why: 'Each request is legal, and the mass of them is the attack: everything reserved and nothing bought, stolen cards and vouchers tried one after the other, refunds asked for by script.',
  check:
    'Let a script repeat the step that costs you something, such as a reservation or a voucher, for an hour with a few accounts, and see when it is stopped.',
  exception:
    'A customer can do each thing only once, or each time costs the customer more than it costs you.',
  likelihood: 3,
  impact: 3,
  impactOn: ['A'],
  adjust: [takesPayments],
  skill: 2,
  actors: ['fraudster', 'spammer', 'competitor', 'abusive-user'],
  mitigations: [
    { control: 'CTL-ANTIBOT', likelihood: 2, impact: 0, at: ['self', 'in'] },
    { control: 'CTL-RATE', likelihood: 1, impact: 0, at: ['self', 'in'] },
    { control: 'CTL-STEPUP', likelihood: 0, impact: 1 },
  ],
  references: [
    'API6:2023',
    'OAT-021',
    'OAT-012',
    'CWE-799',
    'CAPEC-212',
    'ASVS-v5.0.0-2.4.1',
    'ASVS-v5.0.0-2.3.2',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'booking',
  flags: {
    'seats are reserved by script until none is left': {
      elements: {
        customer: 'user',
        app: 'web-client',
        booking: ['api', { detectsAutomation: 'no', rateLimits: 'no' }],
      },
      flows: { tap: 'customer -> app', reserve: 'app -> booking' },
      assets: { 'business-records': ['booking'] },
    },
    'the gateway in front lets everything pass': {
      elements: {
        customer: 'user',
        edge: ['gateway', { detectsAutomation: 'no', rateLimits: 'no' }],
        booking: ['api', { detectsAutomation: 'no', rateLimits: 'no' }],
      },
      flows: { request: 'customer -> edge', pay: 'edge -> booking' },
      assets: { payment: ['booking'] },
    },
  },
  clears: {
    'scripts are noticed': {
      elements: {
        customer: 'user',
        booking: ['api', { detectsAutomation: 'yes', rateLimits: 'no' }],
      },
      flows: { reserve: 'customer -> booking' },
      assets: { 'business-records': ['booking'] },
    },
    'each customer has so many tries': {
      elements: {
        customer: 'user',
        booking: ['api', { detectsAutomation: 'no', rateLimits: 'yes' }],
      },
      flows: { reserve: 'customer -> booking' },
      assets: { 'business-records': ['booking'] },
    },
    'the app in front notices scripts': {
      elements: {
        customer: 'user',
        app: ['web-client', { detectsAutomation: 'yes' }],
        booking: ['api', { detectsAutomation: 'no', rateLimits: 'no' }],
      },
      flows: { tap: 'customer -> app', reserve: 'app -> booking' },
      assets: { 'business-records': ['booking'] },
    },
    'people reach it only through a bot, where this is asked': {
      elements: {
        customer: 'user',
        bot: 'chatbot',
        booking: ['api', { detectsAutomation: 'no', rateLimits: 'no' }],
      },
      flows: { order: 'customer -> bot', reserve: 'bot -> booking' },
      assets: { 'business-records': ['booking'] },
    },
    'it offers nothing that can be used up': {
      elements: {
        customer: 'user',
        booking: ['api', { detectsAutomation: 'no', rateLimits: 'no' }],
      },
      flows: { question: 'customer -> booking' },
      assets: { knowledge: ['booking'] },
    },
  },
  asks: {
    'nobody has said what stops a script': {
      elements: { customer: 'user', booking: 'api' },
      flows: { reserve: 'customer -> booking' },
      assets: { payment: ['booking'] },
    },
  },
}
