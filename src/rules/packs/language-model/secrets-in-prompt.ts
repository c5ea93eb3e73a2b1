import { exposed } from '../../catalogue/adjusters/reach'
import { holdsSecrets } from '../../catalogue/circumstances/reach'
import { all, any, has, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** There is something to put into the prompt, or somebody has said what stands in it. */
const mayHoldSecrets = any(
  sure(has('self.systemPromptHoldsSecrets')),
  overlaps('self.$classes', 'system-prompt'),
  holdsSecrets,
)

export const secretsInPrompt: Rule = {
  id: 'BOT-I-202',
  version: 1,
  title: 'Secrets in the prompt of {self} are read out',
  stride: ['I'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot', 'agent', 'orchestrator'] },
  when: all(
    sure(has('self.$llmDriven')),
    any(has('self.$userInput'), sure(has('self.$untrustedContent'))),
    mayHoldSecrets,
    // Where its keys are said to live in the prompt, the threat to them is found under that.
    not(sure(oneOf('self.secretStorage', 'prompt'))),
  ),
  gap: has('self.systemPromptHoldsSecrets'),
  why: 'People get prompts out of bots every day, with a few sentences. A key, a password or a discount rule in one is as good as published.',
  check:
    'Print everything that reaches the model in one call, tool answers included, and search it for keys, passwords, internal addresses and rules that only work while nobody knows them.',
  exception:
    'The secret belongs to the person who talks with the bot, and only their own conversation holds it.',
  likelihood: 4,
  impact: 4,
  impactOn: [],
  adjust: [exposed],
  skill: 1,
  actors: ['competitor', 'troll', 'abusive-user', 'organised-crime'],
  mitigations: [
    { control: 'CTL-PROMPT-CLEAN', likelihood: 3, impact: 0 },
    { control: 'CTL-SECRET-BROKER', likelihood: 2, impact: 0 },
    { control: 'CTL-ROTATE', likelihood: 0, impact: 1 },
  ],
  references: [
    'LLM08:2026',
    'LLM07:2025',
    'LLM02:2026',
    'LLM02:2025',
    'MCP01:2025',
    'AML.T0055',
    'AML.T0056',
    'NISTAML.035:2025',
    'CWE-522',
    'CWE-1427',
    'AISVS-v1.0-C7.3.2',
    'AISVS-v1.0-C9.5.4',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'a key stands among the instructions': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { usesLlm: 'yes', systemPromptHoldsSecrets: 'yes' }],
      },
      flows: { message: 'customer -> bot' },
    },
    'an agent that reads pages has the password of a tool in its context': {
      elements: { bot: ['agent', { systemPromptHoldsSecrets: 'yes' }], pages: 'content-source' },
      flows: { read: 'bot -> pages' },
    },
  },
  clears: {
    'nothing in the prompt has to stay secret': {
      elements: {
        customer: 'user',
        bot: ['agent', { systemPromptHoldsSecrets: 'no' }],
      },
      flows: { message: 'customer -> bot' },
      assets: { 'system-prompt': ['bot'] },
    },
    'nobody outside can steer it': {
      elements: { bot: ['agent', { systemPromptHoldsSecrets: 'yes', actions: ['read-data'] }] },
    },
    'its keys are said to live in the prompt, which is found under keys': {
      elements: {
        customer: 'user',
        bot: ['agent', { systemPromptHoldsSecrets: 'yes', secretStorage: 'prompt' }],
      },
      flows: { message: 'customer -> bot' },
    },
    'a bare agent without anything to hide is not asked': {
      elements: { customer: 'user', bot: 'agent' },
      flows: { message: 'customer -> bot' },
    },
  },
  asks: {
    'nobody has looked for secrets in its prompt': {
      elements: { customer: 'user', bot: 'agent' },
      flows: { message: 'customer -> bot' },
      assets: { 'system-prompt': ['bot'] },
    },
    'nobody has said how its key for a service gets into the call': {
      elements: { customer: 'user', bot: 'agent', weather: 'third-party-api' },
      flows: { message: 'customer -> bot', call: 'bot -> weather' },
    },
  },
}
