import { isRunByVendor } from '../../catalogue/circumstances/models'
import { all, any, exists, has, lacks, not, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** People or pages outside decide how often and how long the model is asked. */
const outsidersDriveIt = exists(
  'in',
  any(has('peer.$userInput'), sure(has('peer.$untrustedContent'))),
)

export const runawayBill: Rule = {
  id: 'BOT-D-201',
  version: 1,
  title: 'Costly requests run up the bill of {self} (denial of wallet)',
  stride: ['D'],
  applies: { to: 'element', kinds: ['llm'] },
  when: all(outsidersDriveIt, isRunByVendor),
  // A cap on the model holds for all; else each of its callers has to have one.
  gap: all(lacks('self.spendCap'), exists('in', not(sure(has('peer.spendCap'))))),
  why: 'Each token is paid for. Long inputs, endless reasoning and free accounts become an invoice, or use up a quota so that nobody is served until the end of the month.',
  check:
    'Look at what the account does when the budget is reached: an alert proves the rule right, a refusal proves it wrong. Then send the longest input that gets through from one account for an hour and look at the cost.',
  exception:
    'The price is fixed and does not depend on use, and the quota cannot be used up at the rates that are let in.',
  likelihood: 3,
  impact: 3,
  impactOn: [],
  adjust: [],
  skill: 1,
  actors: [
    'troll',
    'script-kiddie',
    'competitor',
    'abusive-user',
    'spammer',
    'rogue-agent',
    'malicious-publisher',
  ],
  mitigations: [
    { control: 'CTL-SPEND', likelihood: 0, impact: 2, at: ['self', 'in'] },
    { control: 'CTL-RATE', likelihood: 1, impact: 0, at: ['in'] },
    { control: 'CTL-INPUT-VALID', likelihood: 1, impact: 0, at: ['in'] },
    { control: 'CTL-BOUNDS', likelihood: 1, impact: 0, at: ['in'] },
  ],
  references: [
    'LLM06:2026',
    'LLM10:2025',
    'T4:1.1',
    'API4:2023',
    'OAT-003',
    'AML.T0029',
    'AML.T0034.000',
    'AML.T0034.001',
    'CWE-400',
    'CWE-770',
    'AISVS-v1.0-C9.1.2',
    'AISVS-v1.0-C12.2.5',
  ],
  onUnknown: 'ask',
}

const hosted = { hosting: 'third-party' }

export const examples: Examples = {
  about: 'model',
  flags: {
    'anybody can make a bot ask a model that is paid by the token': {
      elements: {
        visitor: 'user',
        bot: 'chatbot',
        model: ['llm', { ...hosted, spendCap: 'no' }],
      },
      flows: { message: 'visitor -> bot', prompt: 'bot -> model' },
    },
    'one of two callers has a cap': {
      elements: {
        visitor: 'user',
        bot: ['chatbot', { usesLlm: 'yes', spendCap: 'yes' }],
        job: 'worker',
        model: ['llm', { ...hosted, spendCap: 'no' }],
      },
      flows: { message: 'visitor -> bot', prompt: 'bot -> model', digest: 'job -> model' },
    },
  },
  clears: {
    'spending stops at a cap': {
      elements: {
        visitor: 'user',
        bot: 'chatbot',
        model: ['llm', { ...hosted, spendCap: 'yes' }],
      },
      flows: { message: 'visitor -> bot', prompt: 'bot -> model' },
    },
    'the only caller has a cap of its own': {
      elements: {
        visitor: 'user',
        bot: ['chatbot', { usesLlm: 'yes', spendCap: 'yes' }],
        model: ['llm', { ...hosted, spendCap: 'no' }],
      },
      flows: { message: 'visitor -> bot', prompt: 'bot -> model' },
    },
    'the model runs on a machine of ours': {
      elements: {
        visitor: 'user',
        bot: 'chatbot',
        model: ['llm', { hosting: 'self-hosted', spendCap: 'no' }],
      },
      flows: { message: 'visitor -> bot', prompt: 'bot -> model' },
    },
    'only a job of our own asks it': {
      elements: { job: 'worker', model: ['llm', { ...hosted, spendCap: 'no' }] },
      flows: { digest: 'job -> model' },
    },
  },
  asks: {
    'nobody has said whether spending stops': {
      elements: { visitor: 'user', bot: 'chatbot', model: ['llm', hosted] },
      flows: { message: 'visitor -> bot', prompt: 'bot -> model' },
    },
    'nobody has said who is paid': {
      elements: { visitor: 'user', bot: 'chatbot', model: ['llm', { spendCap: 'no' }] },
      flows: { message: 'visitor -> bot', prompt: 'bot -> model' },
    },
  },
}
