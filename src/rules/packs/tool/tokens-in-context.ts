import { untrusted } from '../../catalogue/adjusters/content'
import { all, has, lacks, not, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const tokensInContext: Rule = {
  id: 'BOT-I-302',
  version: 1,
  title: 'The model in {self} sees the tokens that it works with',
  stride: ['I'],
  applies: { to: 'element', kinds: ['agent', 'orchestrator', 'chatbot'] },
  when: all(
    overlaps('self.$ownClasses', 'credentials'),
    has('self.$llmDriven'),
    not(sure(has('self.systemPromptHoldsSecrets'))),
  ),
  gap: lacks('self.secretsOutOfContext'),
  why: 'A token that passes through the context can be repeated in an answer, an argument, a trace or a memory. The model does not know that it is a secret.',
  check:
    'Search recorded contexts, tool arguments and traces for the tokens in use, then ask the bot for the headers of its last call.',
  exception: 'The tokens that pass through expire within minutes and open nothing beyond the task.',
  likelihood: 2,
  impact: 4,
  impactOn: [],
  adjust: [untrusted],
  skill: 2,
  actors: ['organised-crime', 'malicious-publisher', 'abusive-user', 'rogue-agent'],
  mitigations: [
    { control: 'CTL-SECRET-BROKER', likelihood: 2, impact: 0 },
    { control: 'CTL-ROTATE', likelihood: 0, impact: 1 },
    { control: 'CTL-OUTPUT-FILTER', likelihood: 1, impact: 0 },
  ],
  references: [
    'MCP01:2025',
    'LLM02:2026',
    'LLM02:2025',
    'ASI03:2026',
    'NHI2:2025',
    'AML.T0098',
    'AML.T0083',
    'CWE-522',
    'CWE-200',
    'AISVS-v1.0-C9.5.4',
  ],
}

export const examples: Examples = {
  about: 'assistant',
  flags: {
    'the token is an argument that the model fills in': {
      elements: { assistant: ['agent', { secretsOutOfContext: 'no' }] },
      assets: { credentials: ['assistant'] },
    },
  },
  clears: {
    'code adds the token after the model has written the call': {
      elements: { assistant: ['agent', { secretsOutOfContext: 'yes' }] },
      assets: { credentials: ['assistant'] },
    },
    'it has no tokens': {
      elements: { assistant: ['agent', { secretsOutOfContext: 'no' }] },
      assets: { conversation: ['assistant'] },
    },
    'it follows a script': {
      elements: { assistant: ['chatbot', { usesLlm: 'no', secretsOutOfContext: 'no' }] },
      assets: { credentials: ['assistant'] },
    },
    'they are in its prompt, and another rule says so': {
      elements: {
        assistant: ['agent', { systemPromptHoldsSecrets: 'yes', secretsOutOfContext: 'no' }],
      },
      assets: { credentials: ['assistant'] },
    },
  },
  asks: {
    'nobody has said what the model sees': {
      elements: { assistant: 'agent' },
      assets: { credentials: ['assistant'] },
    },
  },
}
