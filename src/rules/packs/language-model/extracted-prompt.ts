import { answersUnfiltered, knowsMoreThanItsUsers } from '../../catalogue/circumstances/people'
import { isAnswered } from '../../catalogue/circumstances/reach'
import { all, has, not, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const extractedPrompt: Rule = {
  id: 'BOT-I-203',
  version: 1,
  title: 'The instructions and the list of tools of {self} are drawn out of it',
  stride: ['I'],
  applies: { to: 'element', kinds: ['chatbot', 'agent'] },
  // Where somebody has looked, either secrets stand in it, or there is nothing to draw out.
  when: all(
    sure(has('self.$llmDriven')),
    has('self.$userFacing'),
    overlaps('self.$classes', 'system-prompt'),
    not(isAnswered('self.systemPromptHoldsSecrets')),
    not(knowsMoreThanItsUsers),
  ),
  gap: answersUnfiltered,
  why: 'With patience anybody gets to read the hidden instructions, and learns which tools there are and which rules stand before them. What else stands in the prompt comes out with it, and nobody has looked yet.',
  check:
    'Ask it to repeat, translate, sum up and continue the text above the conversation, and to describe its tools with their parameters. Compare what comes back with the real prompt.',
  exception: 'The prompt is public, or could be published tomorrow without any loss.',
  likelihood: 4,
  impact: 1,
  impactOn: [],
  adjust: [],
  skill: 1,
  actors: ['competitor', 'troll', 'abusive-user', 'script-kiddie'],
  mitigations: [
    { control: 'CTL-OUTPUT-FILTER', likelihood: 1, impact: 0, at: ['self', 'in', 'out'] },
    { control: 'CTL-PROMPT-CLEAN', likelihood: 1, impact: 0 },
  ],
  references: [
    'LLM08:2026',
    'LLM07:2025',
    'AML.T0056',
    'AML.T0069.002',
    'AML.T0084.001',
    'NISTAML.035:2025',
    'CWE-497',
    'AISVS-v1.0-C7.3.2',
  ],
  floor: 2,
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'its answers are not checked for its own prompt': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { usesLlm: 'yes', filtersOutput: 'no' }],
      },
      flows: { message: 'customer -> bot' },
      assets: { 'system-prompt': ['bot'] },
    },
  },
  clears: {
    'answers are checked for it': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { usesLlm: 'yes', filtersOutput: 'yes' }],
      },
      flows: { message: 'customer -> bot' },
      assets: { 'system-prompt': ['bot'] },
    },
    'secrets stand in it, which is worse and told elsewhere': {
      elements: {
        customer: 'user',
        bot: ['agent', { filtersOutput: 'no', systemPromptHoldsSecrets: 'yes' }],
      },
      flows: { message: 'customer -> bot' },
      assets: { 'system-prompt': ['bot'] },
    },
    'its answers can hold account data, which is worse and told elsewhere': {
      elements: { customer: 'user', bot: ['agent', { filtersOutput: 'no' }] },
      flows: { message: 'customer -> bot' },
      assets: { 'system-prompt': ['bot'], 'account-data': ['bot'] },
    },
    'somebody has looked, and nothing in it has to stay secret': {
      elements: {
        customer: 'user',
        bot: ['agent', { filtersOutput: 'no', systemPromptHoldsSecrets: 'no' }],
      },
      flows: { message: 'customer -> bot' },
      assets: { 'system-prompt': ['bot'] },
    },
    'nobody has put a value on its prompt': {
      elements: { customer: 'user', bot: ['agent', { filtersOutput: 'no' }] },
      flows: { message: 'customer -> bot' },
    },
    'nobody talks with it': {
      elements: { bot: ['agent', { filtersOutput: 'no' }] },
      assets: { 'system-prompt': ['bot'] },
    },
  },
  asks: {
    'nobody has said whether its answers are checked': {
      elements: { customer: 'user', bot: 'agent' },
      flows: { message: 'customer -> bot' },
      assets: { 'system-prompt': ['bot'] },
    },
  },
}
