import { dynamicTools } from '../../catalogue/adjusters/content'
import { toolsComeFromOthers } from '../../catalogue/circumstances/models'
import { lacks } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const unvettedTools: Rule = {
  id: 'BOT-S-302',
  version: 1,
  title: '{self} connects to tool servers that nobody has looked into',
  stride: ['S'],
  applies: { to: 'element', kinds: ['agent', 'orchestrator', 'chatbot'] },
  when: toolsComeFromOthers,
  gap: lacks('self.vetsTools'),
  why: 'A model picks a tool by its name, follows what its description says, and cannot tell the genuine one from a copy. A helpful server may pass every call on to its author, or slip in orders of its own, today or with the next version.',
  check:
    'List every tool server that it can reach with publisher, version and who approved it, then offer it a new server with a familiar name and see whether it is used.',
  exception: 'The tools of others get no data of yours and their answers are never acted on.',
  likelihood: 2,
  impact: 4,
  impactOn: ['C'],
  adjust: [dynamicTools],
  skill: 3,
  actors: ['malicious-publisher', 'organised-crime', 'nation-state'],
  mitigations: [
    { control: 'CTL-VET-TOOLS', likelihood: 2, impact: 0 },
    { control: 'CTL-PIN-TOOLS', likelihood: 1, impact: 0 },
    { control: 'CTL-EGRESS', likelihood: 0, impact: 1 },
    { control: 'CTL-INVENTORY', likelihood: 1, impact: 0, at: ['model'] },
  ],
  references: [
    'LLM04:2026',
    'LLM03:2025',
    'ASI04:2026',
    'T17:1.1',
    'MCP03:2025',
    'MCP04:2025',
    'MCP09:2025',
    'AML.T0104',
    'AML.T0010.005',
    'CWE-829',
    'CWE-1357',
    'CAPEC-446',
    'CAPEC-630',
    'AISVS-v1.0-C10.1.1',
    'AISVS-v1.0-C10.1.2',
  ],
}

export const examples: Examples = {
  about: 'assistant',
  flags: {
    'it uses a server of others that nobody has reviewed': {
      elements: {
        assistant: ['agent', { vetsTools: 'no' }],
        crm: ['mcp-server', { hosting: 'third-party' }],
      },
      flows: { call: 'assistant -> crm' },
    },
    'it finds its tools while it runs': {
      elements: { assistant: ['agent', { vetsTools: 'no', toolLoading: 'dynamic-discovery' }] },
    },
    'the server stands in the zone of a vendor': {
      elements: { assistant: ['chatbot', { usesLlm: 'yes', vetsTools: 'no' }], crm: 'mcp-server' },
      inside: { 'third-party': ['crm'] },
      flows: { call: 'assistant -> crm' },
    },
  },
  clears: {
    'only reviewed tools are allowed': {
      elements: {
        assistant: ['agent', { vetsTools: 'yes' }],
        crm: ['mcp-server', { hosting: 'third-party' }],
      },
      flows: { call: 'assistant -> crm' },
    },
    'its tools are its own': {
      elements: {
        assistant: ['agent', { vetsTools: 'no' }],
        crm: ['mcp-server', { hosting: 'self-hosted' }],
      },
      flows: { call: 'assistant -> crm' },
    },
    'no model chooses among its tools': {
      elements: {
        assistant: ['chatbot', { usesLlm: 'no', vetsTools: 'no' }],
        crm: ['mcp-server', { hosting: 'third-party' }],
      },
      flows: { call: 'assistant -> crm' },
    },
  },
  asks: {
    'nobody has said whether tools are reviewed': {
      elements: { assistant: 'agent', crm: ['mcp-server', { hosting: 'third-party' }] },
      flows: { call: 'assistant -> crm' },
    },
    'nobody has said who runs the server': {
      elements: { assistant: ['agent', { vetsTools: 'no' }], crm: 'mcp-server' },
      flows: { call: 'assistant -> crm' },
    },
  },
}
