import { exposed } from '../../catalogue/adjusters/reach'
import { all, any, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Looks at what goes in or what comes out, whichever way it is called. */
const checksTalk = all(
  oneOf('peer.$kind', 'guardrail', 'gateway'),
  any(has('peer.screensPrompts'), has('peer.filtersOutput')),
)

export const jailbreak: Rule = {
  id: 'BOT-E-205',
  version: 1,
  title: 'Users talk {self} out of its safety rules (jailbreak)',
  stride: ['E'],
  applies: { to: 'element', kinds: ['chatbot', 'agent'] },
  when: all(
    has('self.$userFacing'),
    not(oneOf('self.$exposure', 'none')),
    has('self.$llmDriven'),
    sure(any(lacks('self.screensPrompts'), lacks('self.filtersOutput'))),
  ),
  gap: all(
    lacks('self.screensPrompts'),
    lacks('self.filtersOutput'),
    not(sure(exists('adjacent', checksTalk))),
  ),
  why: 'Role play, a flood of examples or plain patience move a model past its limits. A screenshot of your bot insulting a customer travels further than any correction.',
  check:
    'Spend an hour on the live bot with current public jailbreaks, in the languages your users speak, and see whether it says what it must never say under your name.',
  exception: 'Nothing that it could say would hurt anybody or be held against you.',
  likelihood: 2,
  impact: 2,
  impactOn: [],
  adjust: [exposed],
  skill: 1,
  actors: ['troll', 'abusive-user', 'competitor', 'script-kiddie'],
  mitigations: [
    { control: 'CTL-PROMPT-SCREEN', likelihood: 1, impact: 0, at: ['self', 'in'] },
    { control: 'CTL-OUTPUT-FILTER', likelihood: 1, impact: 1 },
    { control: 'CTL-REDTEAM', likelihood: 1, impact: 0, at: ['model'] },
  ],
  references: [
    'LLM01:2026',
    'LLM01:2025',
    'AML.T0054',
    'AML.T0048.001',
    'NISTAML.018:2025',
    'CWE-693',
    'AISVS-v1.0-C2.1.8',
    'AISVS-v1.0-C7.3.1',
    'AISVS-v1.0-C11.1.1',
  ],
  floor: 2,
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'nothing looks at what people write to it or get from it': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { usesLlm: 'yes', screensPrompts: 'no', filtersOutput: 'no' }],
      },
      flows: { message: 'customer -> bot' },
    },
    'the gateway in front only counts requests': {
      elements: {
        customer: 'user',
        entry: ['gateway', { screensPrompts: 'no', filtersOutput: 'no' }],
        bot: ['agent', { screensPrompts: 'no', filtersOutput: 'no' }],
      },
      flows: { message: 'customer -> entry', forward: 'entry -> bot' },
    },
  },
  clears: {
    'messages are screened': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { usesLlm: 'yes', screensPrompts: 'yes', filtersOutput: 'no' }],
      },
      flows: { message: 'customer -> bot' },
    },
    'answers are filtered': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { usesLlm: 'yes', screensPrompts: 'no', filtersOutput: 'yes' }],
      },
      flows: { message: 'customer -> bot' },
    },
    'a guardrail in front screens them': {
      elements: {
        customer: 'user',
        filter: ['guardrail', { screensPrompts: 'yes' }],
        bot: ['chatbot', { usesLlm: 'yes', screensPrompts: 'no', filtersOutput: 'no' }],
      },
      flows: { message: 'customer -> filter', forward: 'filter -> bot' },
    },
    'the guardrail that it asks filters the answers': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { usesLlm: 'yes', screensPrompts: 'no', filtersOutput: 'no' }],
        filter: ['guardrail', { filtersOutput: 'yes' }],
      },
      flows: { message: 'customer -> bot', check: 'bot -> filter' },
    },
    'only colleagues can write to it': {
      elements: {
        colleague: 'user',
        bot: [
          'chatbot',
          { usesLlm: 'yes', publiclyReachable: 'no', screensPrompts: 'no', filtersOutput: 'no' },
        ],
      },
      inside: { corporate: ['colleague', 'bot'] },
      flows: { message: 'colleague -> bot' },
    },
    'its answers are fixed texts': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { usesLlm: 'no', screensPrompts: 'no', filtersOutput: 'no' }],
      },
      flows: { message: 'customer -> bot' },
    },
    'nobody has said anything about it, which is asked of prompt injection already': {
      elements: { customer: 'user', bot: ['chatbot', { usesLlm: 'yes' }] },
      flows: { message: 'customer -> bot' },
    },
  },
  asks: {
    'its answers go out as they are, and nobody has said whether messages are screened': {
      elements: { customer: 'user', bot: ['chatbot', { usesLlm: 'yes', filtersOutput: 'no' }] },
      flows: { message: 'customer -> bot' },
    },
  },
}
