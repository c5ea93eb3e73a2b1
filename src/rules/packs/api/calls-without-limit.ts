import { exposed } from '../../catalogue/adjusters/reach'
import { servesOutsiders } from '../../catalogue/circumstances/reach'
import { all, any, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** A model decides how often it is called, and nothing ends a loop, here or there. */
const isCalledInLoops = exists(
  'in',
  all(
    sure(has('peer.$llmDriven')),
    not(sure(has('peer.boundsExecution'))),
    any(
      sure(lacks('peer.boundsExecution')),
      // Only what plans its own steps calls again and again; another bot asks once for each message.
      all(oneOf('peer.$kind', 'agent', 'orchestrator'), sure(lacks('self.rateLimits'))),
    ),
  ),
)

export const callsWithoutLimit: Rule = {
  id: 'BOT-D-101',
  version: 1,
  title: '{self} is overloaded by scripts or by agents in a loop',
  stride: ['D'],
  applies: { to: 'element', kinds: ['api', 'gateway', 'guardrail'] },
  when: any(servesOutsiders, isCalledInLoops),
  gap: all(
    lacks('self.rateLimits'),
    not(
      sure(exists('in', all(oneOf('peer.$kind', 'gateway', 'guardrail'), has('peer.rateLimits')))),
    ),
  ),
  why: 'Scripts and agents call faster than people, repeat what fails and do not tire. A service that was sized for people falls over, and with it everything that shares it.',
  check:
    'Call the most expensive operation in a loop with a single identity, and measure what the others still get.',
  exception:
    'What stands in front of it and is not drawn, such as a content network, limits each caller.',
  likelihood: 2,
  impact: 3,
  impactOn: ['A'],
  adjust: [exposed],
  skill: 1,
  actors: ['script-kiddie', 'troll', 'competitor', 'rogue-agent', 'spammer', 'abusive-user'],
  mitigations: [
    { control: 'CTL-RATE', likelihood: 2, impact: 0, at: ['self', 'in'] },
    { control: 'CTL-BOUNDS', likelihood: 1, impact: 0, at: ['in'] },
  ],
  references: [
    'API4:2023',
    'LLM06:2026',
    'LLM10:2025',
    'OAT-015',
    'CWE-770',
    'CAPEC-125',
    'ASVS-v5.0.0-2.4.1',
    'ASVS-v5.0.0-15.2.2',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'shop',
  flags: {
    'anyone may call it as often as they like': {
      elements: {
        customer: 'user',
        app: 'web-client',
        shop: ['api', { rateLimits: 'no' }],
      },
      flows: { tap: 'customer -> app', order: 'app -> shop' },
    },
    'an agent repeats its calls until it is content': {
      elements: {
        assistant: ['agent', { boundsExecution: 'no' }],
        shop: ['api', { rateLimits: 'no' }],
      },
      flows: { order: 'assistant -> shop' },
    },
    'the gateway in front has no limit either': {
      elements: {
        customer: 'user',
        edge: ['gateway', { rateLimits: 'no' }],
        shop: ['api', { rateLimits: 'no', publiclyReachable: 'yes' }],
      },
      flows: { request: 'customer -> edge', order: 'edge -> shop' },
    },
    'nobody has said what bounds the agent, and it is known that nothing does here': {
      elements: { assistant: 'agent', shop: ['gateway', { rateLimits: 'no' }] },
      flows: { order: 'assistant -> shop' },
    },
  },
  clears: {
    'a bot has each message checked once': {
      elements: {
        bot: ['automation-bot', { usesLlm: 'yes' }],
        shop: ['guardrail', { rateLimits: 'no' }],
      },
      flows: { check: 'bot -> shop' },
    },
    'each caller is limited': {
      elements: { customer: 'user', shop: ['api', { rateLimits: 'yes' }] },
      flows: { order: 'customer -> shop' },
    },
    'the gateway in front limits': {
      elements: {
        customer: 'user',
        edge: ['gateway', { rateLimits: 'yes' }],
        shop: ['api', { rateLimits: 'no', publiclyReachable: 'yes' }],
      },
      flows: { request: 'customer -> edge', order: 'edge -> shop' },
    },
    'the steps of the agent that calls it are bounded': {
      elements: {
        assistant: ['agent', { boundsExecution: 'yes' }],
        shop: ['api', { rateLimits: 'no' }],
      },
      flows: { order: 'assistant -> shop' },
    },
    'only a job of ours calls it': {
      elements: { report: ['worker', { usesLlm: 'no' }], shop: ['api', { rateLimits: 'no' }] },
      flows: { order: 'report -> shop' },
    },
  },
  asks: {
    'nobody has said what is limited': {
      elements: { customer: 'user', shop: 'api' },
      flows: { order: 'customer -> shop' },
    },
  },
}
