import { callerTainted } from '../../catalogue/adjusters/content'
import { highImpactSelf } from '../../catalogue/adjusters/deeds'
import { isCalledByModel, isRunByUs } from '../../catalogue/circumstances/models'
import { all, any, exists, has, lacks, not, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Each call costs somebody something that does not come back: attention, fees, money. */
const callsCost = overlaps(
  'self.actions',
  'send-message',
  'send-email',
  'move-money',
  'call-external-api',
  'spawn-agents',
)

/** What calls it, or stands before its caller, limits how much anybody can start. */
const limitedBefore = exists(
  'in',
  any(has('peer.rateLimits'), exists('in', has('peer.rateLimits'), { of: 'peer' })),
)

/** No agent that calls it can go on for long. */
const callersAreBounded = all(
  exists('in', all(has('peer.$llmDriven'), has('peer.boundsExecution'))),
  not(exists('in', all(has('peer.$llmDriven'), not(has('peer.boundsExecution'))))),
)

export const unlimitedToolCalls: Rule = {
  id: 'BOT-D-301',
  version: 1,
  title: 'A single run calls {self} thousands of times',
  stride: ['D'],
  applies: { to: 'element', kinds: ['mcp-server', 'tool'] },
  when: all(isRunByUs, isCalledByModel, callsCost),
  gap: all(lacks('self.rateLimits'), not(sure(limitedBefore)), not(sure(callersAreBounded))),
  why: 'A confused or steered agent repeats a call until something stops it. Mails, tickets, refunds and the fees of partners add up long before somebody looks.',
  check:
    'Let a test agent call the tool in a loop, once under one identity and once under ten, and see after how many calls it is refused.',
  exception: 'What a call costs is so little that a night of them would not matter.',
  likelihood: 2,
  impact: 2,
  impactOn: ['A'],
  adjust: [callerTainted, highImpactSelf],
  skill: 1,
  actors: ['rogue-agent', 'abusive-user', 'script-kiddie', 'malicious-publisher'],
  mitigations: [
    { control: 'CTL-RATE', likelihood: 2, impact: 0 },
    { control: 'CTL-BOUNDS', likelihood: 1, impact: 0, at: ['in'] },
    { control: 'CTL-SPEND', likelihood: 0, impact: 1, at: ['in'] },
  ],
  references: [
    'LLM06:2026',
    'LLM10:2025',
    'API4:2023',
    'ASI02:2026',
    'T4:1.1',
    'CWE-770',
    'CWE-799',
    'CAPEC-125',
    'AISVS-v1.0-C9.1.1',
    'AISVS-v1.0-C10.4.5',
  ],
}

export const examples: Examples = {
  about: 'mailer',
  flags: {
    'an agent may send as many mails as it likes': {
      elements: {
        assistant: 'agent',
        mailer: ['tool', { hosting: 'self-hosted', actions: ['send-email'], rateLimits: 'no' }],
      },
      flows: { send: 'assistant -> mailer' },
    },
  },
  clears: {
    'calls are limited': {
      elements: {
        assistant: 'agent',
        mailer: ['tool', { hosting: 'self-hosted', actions: ['send-email'], rateLimits: 'yes' }],
      },
      flows: { send: 'assistant -> mailer' },
    },
    'the gateway between them limits them': {
      elements: {
        assistant: 'agent',
        edge: ['gateway', { rateLimits: 'yes' }],
        mailer: ['tool', { hosting: 'self-hosted', actions: ['send-email'], rateLimits: 'no' }],
      },
      flows: { request: 'assistant -> edge', send: 'edge -> mailer' },
    },
    'the agent serves each person only so often': {
      elements: {
        assistant: ['agent', { rateLimits: 'yes' }],
        mailer: ['tool', { hosting: 'self-hosted', actions: ['send-email'], rateLimits: 'no' }],
      },
      flows: { send: 'assistant -> mailer' },
    },
    'the agent is stopped after a few steps': {
      elements: {
        assistant: ['agent', { boundsExecution: 'yes' }],
        mailer: ['tool', { hosting: 'self-hosted', actions: ['send-email'], rateLimits: 'no' }],
      },
      flows: { send: 'assistant -> mailer' },
    },
    'it only looks things up': {
      elements: {
        assistant: 'agent',
        mailer: ['tool', { hosting: 'self-hosted', actions: ['read-data'], rateLimits: 'no' }],
      },
      flows: { send: 'assistant -> mailer' },
    },
    'no model decides how often it is called': {
      elements: {
        shop: 'api',
        mailer: ['tool', { hosting: 'self-hosted', actions: ['send-email'], rateLimits: 'no' }],
      },
      flows: { send: 'shop -> mailer' },
    },
  },
  asks: {
    'nobody has said whether calls are limited': {
      elements: {
        assistant: 'agent',
        mailer: ['tool', { hosting: 'self-hosted', actions: ['send-email'] }],
      },
      flows: { send: 'assistant -> mailer' },
    },
  },
}
