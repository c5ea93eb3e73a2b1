import { untrustedOrUser } from '../../catalogue/adjusters/content'
import { highImpact } from '../../catalogue/adjusters/deeds'
import { changesThings } from '../../catalogue/circumstances/deeds'
import { usesTools } from '../../catalogue/circumstances/models'
import { all, any, atLeast, exists, has, lacks, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const toolsWithoutPolicy: Rule = {
  id: 'BOT-E-202',
  version: 1,
  title: 'Only its prompt limits which tools and arguments {self} uses (tool misuse)',
  stride: ['E'],
  applies: { to: 'element', kinds: ['agent', 'orchestrator', 'chatbot'] },
  when: all(
    any(
      usesTools(1),
      all(
        any(
          oneOf('self.$kind', 'agent', 'orchestrator'),
          sure(overlaps('self.outputSinks', 'api-call')),
        ),
        exists('out', oneOf('peer.$kind', 'api', 'third-party-api')),
      ),
    ),
    has('self.$llmDriven'),
    any(atLeast('self.$C', 3), changesThings),
  ),
  gap: lacks('self.toolAllowlist'),
  why: 'Where a sentence in the prompt is the only limit, the model chooses amounts, recipients and tables. Whoever steers the model chooses them too.',
  check:
    'Have the model ask for a tool, an amount and a recipient that are out of bounds, by writing the call by hand if need be, and see which code refuses it.',
  exception:
    'Every tool it has is harmless with any argument, and the rights of its account keep it so.',
  likelihood: 3,
  impact: 3,
  impactOn: [],
  adjust: [untrustedOrUser, highImpact],
  skill: 2,
  actors: [
    'fraudster',
    'abusive-user',
    'organised-crime',
    'rogue-agent',
    'malicious-publisher',
    'troll',
  ],
  mitigations: [
    { control: 'CTL-TOOL-POLICY', likelihood: 2, impact: 1 },
    { control: 'CTL-HUMAN-APPROVAL', likelihood: 0, impact: 1 },
    { control: 'CTL-OUTPUT-VALID', likelihood: 1, impact: 0 },
  ],
  references: [
    'LLM03:2026',
    'LLM06:2025',
    'ASI02:2026',
    'T2:1.1',
    'MCP02:2025',
    'AML.T0053',
    'CWE-863',
    'CWE-749',
    'CAPEC-113',
    'AISVS-v1.0-C9.5.1',
    'AISVS-v1.0-C9.5.3',
    'AISVS-v1.0-C9.3.4',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'the model decides how much a refund tool pays': {
      elements: {
        bot: ['agent', { actions: [], toolAllowlist: 'no' }],
        refunds: ['tool', { actions: ['move-money'] }],
      },
      flows: { call: 'bot -> refunds' },
    },
    'a chat bot writes the calls of an API': {
      elements: {
        bot: [
          'chatbot',
          {
            usesLlm: 'yes',
            outputSinks: ['api-call'],
            actions: ['write-data'],
            toolAllowlist: 'no',
          },
        ],
        orders: 'api',
      },
      flows: { order: 'bot -> orders' },
    },
    'its tools only read, but what they read is private': {
      elements: {
        bot: ['agent', { actions: ['read-data'], toolAllowlist: 'no' }],
        search: ['mcp-server', { actions: ['read-data'] }],
      },
      flows: { call: 'bot -> search' },
      assets: { pii: ['call'] },
    },
  },
  clears: {
    'code decides which calls are allowed': {
      elements: {
        bot: ['agent', { actions: [], toolAllowlist: 'yes' }],
        refunds: ['tool', { actions: ['move-money'] }],
      },
      flows: { call: 'bot -> refunds' },
    },
    'its tool looks up what everybody may know': {
      elements: {
        bot: ['agent', { actions: [], toolAllowlist: 'no' }],
        weather: ['tool', { actions: ['read-data'] }],
      },
      flows: { call: 'bot -> weather' },
    },
    'it has no tools': {
      elements: { bot: ['agent', { actions: ['write-data'], toolAllowlist: 'no' }] },
    },
    'a script calls the tool, always in the same way': {
      elements: {
        bot: ['chatbot', { usesLlm: 'no', actions: [], toolAllowlist: 'no' }],
        refunds: ['tool', { actions: ['move-money'] }],
      },
      flows: { call: 'bot -> refunds' },
    },
    'nobody has said that the model writes the calls of the API': {
      elements: {
        bot: ['chatbot', { usesLlm: 'yes', actions: ['write-data'], toolAllowlist: 'no' }],
        orders: 'api',
      },
      flows: { order: 'bot -> orders' },
    },
  },
  asks: {
    'nothing looks at what the model writes, and nobody has said what decides about a call': {
      elements: {
        bot: ['agent', { actions: [], validatesModelOutput: 'no' }],
        refunds: ['tool', { actions: ['move-money'] }],
      },
      flows: { call: 'bot -> refunds' },
    },
    'nobody has said what decides about a call': {
      elements: { bot: ['agent', { actions: [] }], refunds: ['tool', { actions: ['move-money'] }] },
      flows: { call: 'bot -> refunds' },
    },
    'nobody has said what the tool can do': {
      elements: { bot: ['agent', { actions: [], toolAllowlist: 'no' }], refunds: 'tool' },
      flows: { call: 'bot -> refunds' },
    },
  },
}
