import { llmSource } from '../../catalogue/adjusters/deeds'
import { all, any, lacks, oneOf, overlaps } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

const toOutsideService = any(
  oneOf('target.$kind', 'external-agent', 'third-party-api'),
  all(
    oneOf('target.$kind', 'mcp-server', 'tool'),
    any(oneOf('target.$zone', 'third-party'), oneOf('target.hosting', 'third-party')),
  ),
)

/** Data about people or of the business. The token that opens the service has to go along. */
const carriesPrivateData = overlaps(
  'self.$classes',
  'pii',
  'special-pii',
  'account-data',
  'payment',
  'conversation',
  'business-secret',
  'source-code',
)

export const oversharingWithServices: Rule = {
  id: 'BOT-I-303',
  version: 1,
  title: 'An outside service gets more data than it needs through “{flow}”',
  stride: ['I'],
  applies: { to: 'flow' },
  when: all(oneOf('source.$type', 'process'), carriesPrivateData, toOutsideService),
  gap: lacks('source.minimisesData'),
  why: 'Handing a service the whole conversation as “context” is the easiest way to call it. Every vendor then holds a copy of what was never meant for it.',
  check:
    'Record a day of calls to this service, mark each field that its answer depends on, and count what is left.',
  exception: 'The service is there to keep these very data, such as a customer file.',
  likelihood: 2,
  impact: 3,
  impactOn: ['C'],
  adjust: [llmSource],
  skill: 2,
  actors: ['vendor', 'malicious-publisher', 'organised-crime', 'careless-insider'],
  mitigations: [
    { control: 'CTL-MINIMISE', likelihood: 1, impact: 1, at: ['source'] },
    { control: 'CTL-TOOL-POLICY', likelihood: 1, impact: 0, at: ['source'] },
    { control: 'CTL-VET-TOOLS', likelihood: 1, impact: 0, at: ['source'] },
  ],
  references: [
    'LLM02:2026',
    'LLM02:2025',
    'MCP10:2025',
    'CWE-201',
    'CWE-359',
    'ASVS-v5.0.0-14.2.3',
  ],
}

export const examples: Examples = {
  about: 'call',
  flags: {
    'an agent gives the server of a vendor all it knows of a customer': {
      elements: {
        assistant: ['agent', { minimisesData: 'no' }],
        crm: ['mcp-server', { hosting: 'third-party' }],
      },
      flows: { call: 'assistant -> crm' },
      assets: { pii: ['call'] },
    },
    'a worker sends conversations to a service outside': {
      elements: { cleaner: ['worker', { minimisesData: 'no' }], language: 'third-party-api' },
      flows: { call: 'cleaner -> language' },
      assets: { conversation: ['call'] },
    },
  },
  clears: {
    'only the fields that are needed go out': {
      elements: {
        assistant: ['agent', { minimisesData: 'yes' }],
        crm: ['mcp-server', { hosting: 'third-party' }],
      },
      flows: { call: 'assistant -> crm' },
      assets: { pii: ['call'] },
    },
    'the tool is ours': {
      elements: {
        assistant: ['agent', { minimisesData: 'no' }],
        crm: ['mcp-server', { hosting: 'self-hosted' }],
      },
      flows: { call: 'assistant -> crm' },
      assets: { pii: ['call'] },
    },
    'only its own token goes along': {
      elements: { assistant: ['agent', { minimisesData: 'no' }], weather: 'third-party-api' },
      flows: { call: 'assistant -> weather' },
      assets: { credentials: ['call'] },
    },
  },
  asks: {
    'nobody has said what is left out': {
      elements: { assistant: 'agent', crm: 'third-party-api' },
      flows: { call: 'assistant -> crm' },
      assets: { pii: ['call'] },
    },
  },
}
