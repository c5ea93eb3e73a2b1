import { all, any, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

const checksPrompts = any(
  oneOf('peer.$kind', 'guardrail'),
  all(oneOf('peer.$kind', 'gateway'), sure(has('peer.screensPrompts'))),
)

/** Sends the model what others wrote, and asks no guardrail before. */
const goesStraight = all(
  oneOf('peer.$kind', 'chatbot', 'automation-bot', 'agent', 'orchestrator'),
  any(has('peer.$userInput'), sure(has('peer.$untrustedContent'))),
  not(exists('out', checksPrompts, { of: 'peer' })),
)

export const wayAroundGuardrail: Rule = {
  id: 'BOT-E-209',
  version: 1,
  title: 'Prompts reach {self} around the guardrail',
  stride: ['E'],
  applies: { to: 'element', kinds: ['llm'] },
  when: all(exists('in', checksPrompts), exists('in', goesStraight)),
  gap: exists('in', all(goesStraight, lacks('peer.screensPrompts'))),
  why: 'A guardrail protects the way it stands in. Text from outside that takes another way to the model skips every check that was built on the first.',
  check:
    'Send a prompt that the guardrail is known to stop by way of every other part that calls the model, and see whether any of them gets an answer.',
  exception:
    'The other way leads to a model call that has no tools, sees no private data and answers nobody.',
  likelihood: 3,
  impact: 3,
  impactOn: [],
  adjust: [],
  skill: 2,
  actors: ['abusive-user', 'organised-crime', 'troll', 'malicious-insider'],
  mitigations: [
    { control: 'CTL-PROMPT-SCREEN', likelihood: 2, impact: 0, at: ['in'] },
    { control: 'CTL-CALLER-AUTH', likelihood: 1, impact: 0 },
  ],
  references: ['LLM01:2026', 'LLM01:2025', 'CWE-424', 'CWE-693', 'CAPEC-554', 'AISVS-v1.0-C2.1.3'],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'model',
  flags: {
    'a second bot calls the model without it': {
      elements: {
        customer: 'user',
        bot: 'chatbot',
        filter: 'guardrail',
        helper: ['agent', { screensPrompts: 'no' }],
        model: 'llm',
      },
      flows: {
        message: 'customer -> bot',
        check: 'bot -> filter',
        checked: 'filter -> model',
        mail: 'customer -> helper',
        prompt: 'helper -> model',
      },
    },
  },
  clears: {
    'everything goes through the guardrail': {
      elements: { customer: 'user', bot: 'chatbot', filter: 'guardrail', model: 'llm' },
      flows: { message: 'customer -> bot', check: 'bot -> filter', checked: 'filter -> model' },
    },
    'the other bot screens what it sends': {
      elements: {
        customer: 'user',
        filter: 'guardrail',
        helper: ['agent', { screensPrompts: 'yes' }],
        model: 'llm',
      },
      flows: { checked: 'filter -> model', mail: 'customer -> helper', prompt: 'helper -> model' },
    },
    'the bot asks the guardrail first and then the model': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { screensPrompts: 'no' }],
        filter: 'guardrail',
        model: 'llm',
      },
      flows: {
        message: 'customer -> bot',
        check: 'bot -> filter',
        judge: 'filter -> model',
        prompt: 'bot -> model',
      },
    },
    'what goes around it was written by nobody outside': {
      elements: {
        filter: 'guardrail',
        clock: 'worker',
        helper: ['agent', { actions: [], screensPrompts: 'no' }],
        model: 'llm',
      },
      flows: { checked: 'filter -> model', start: 'clock -> helper', prompt: 'helper -> model' },
    },
    'there is no guardrail to go around': {
      elements: { customer: 'user', bot: ['agent', { screensPrompts: 'no' }], model: 'llm' },
      flows: { message: 'customer -> bot', prompt: 'bot -> model' },
    },
  },
  asks: {
    'nobody has said whether the other bot screens': {
      elements: { customer: 'user', filter: 'guardrail', helper: 'agent', model: 'llm' },
      flows: { checked: 'filter -> model', mail: 'customer -> helper', prompt: 'helper -> model' },
    },
  },
}
