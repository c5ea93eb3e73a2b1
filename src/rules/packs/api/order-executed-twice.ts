import { llmCaller } from '../../catalogue/adjusters/deeds'
import { all, any, lacks, oneOf, overlaps } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const orderExecutedTwice: Rule = {
  id: 'BOT-T-103',
  version: 1,
  title: '{self} carries out the same payment twice',
  stride: ['T'],
  applies: { to: 'element', kinds: ['api', 'mcp-server'] },
  when: any(
    all(oneOf('self.$kind', 'mcp-server'), overlaps('self.actions', 'move-money')),
    all(oneOf('self.$kind', 'api'), overlaps('self.$ownClasses', 'payment')),
  ),
  gap: lacks('self.idempotent'),
  why: 'Networks, models and impatient people try again when no answer comes. Unless each order carries a number that counts once, every try moves the money anew, and an attacker can provoke tries.',
  check:
    'Cut the connection after the order has left and before the answer comes, let the caller try again, and send a recorded order a second time; the account must change once.',
  exception:
    'It only shows payments, or the system that books them accepts each order number once.',
  likelihood: 3,
  impact: 3,
  impactOn: [],
  adjust: [llmCaller],
  skill: 1,
  actors: ['fraudster', 'abusive-user', 'careless-insider', 'rogue-agent'],
  mitigations: [
    { control: 'CTL-IDEMPOTENCY', likelihood: 2, impact: 1 },
    { control: 'CTL-MSG-SIGN', likelihood: 1, impact: 0, at: ['inFlow'] },
    { control: 'CTL-REPLAY', likelihood: 1, impact: 0 },
  ],
  references: ['CWE-837', 'CWE-294', 'CAPEC-60', 'ASVS-v5.0.0-2.3.3', 'ASVS-v5.0.0-15.4.2'],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'payments',
  flags: {
    'a payment service books every try': {
      elements: { bot: 'chatbot', payments: ['api', { idempotent: 'no' }] },
      flows: { transfer: 'bot -> payments' },
      assets: { payment: ['payments'] },
    },
    'a tool server pays refunds as often as it is called': {
      elements: {
        assistant: 'agent',
        payments: ['mcp-server', { actions: ['move-money'], idempotent: 'no' }],
      },
      flows: { refund: 'assistant -> payments' },
    },
  },
  clears: {
    'each order counts once': {
      elements: { bot: 'chatbot', payments: ['api', { idempotent: 'yes' }] },
      flows: { transfer: 'bot -> payments' },
      assets: { payment: ['payments'] },
    },
    'it has nothing to do with payments': {
      elements: { bot: 'chatbot', payments: ['api', { idempotent: 'no' }] },
      flows: { question: 'bot -> payments' },
      assets: { knowledge: ['payments'] },
    },
    'the tool server can only read': {
      elements: {
        assistant: 'agent',
        payments: ['mcp-server', { actions: ['read-data'], idempotent: 'no' }],
      },
      flows: { question: 'assistant -> payments' },
    },
  },
  asks: {
    'nobody has said what a second try does': {
      elements: { bot: 'chatbot', payments: 'api' },
      flows: { transfer: 'bot -> payments' },
      assets: { payment: ['payments'] },
    },
  },
}
