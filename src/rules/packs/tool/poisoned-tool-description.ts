import { dynamicTools } from '../../catalogue/adjusters/content'
import { toolsComeFromOthers } from '../../catalogue/circumstances/models'
import { all, lacks, not, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const poisonedToolDescription: Rule = {
  id: 'BOT-T-301',
  version: 1,
  title: 'A tool that {self} uses changes its description after it was approved',
  stride: ['T'],
  applies: { to: 'element', kinds: ['agent', 'orchestrator', 'chatbot'] },
  // Where nobody looks into tools at all, nothing was approved that could change.
  when: all(toolsComeFromOthers, not(sure(lacks('self.vetsTools')))),
  gap: lacks('self.pinsToolDefinitions'),
  why: 'The model reads the description and the schema of a tool as instructions. A sentence that its publisher adds months later steers every run from then on, without a change in your code.',
  check:
    'Change one sentence in the description of a tool on a test server; the agent must refuse the tool until somebody has approved the new text.',
  exception: 'Descriptions and schemas are copied into the code of the agent and never fetched.',
  likelihood: 2,
  impact: 4,
  impactOn: ['I'],
  adjust: [dynamicTools],
  skill: 3,
  actors: ['malicious-publisher', 'organised-crime', 'nation-state', 'malicious-insider'],
  mitigations: [
    { control: 'CTL-PIN-TOOLS', likelihood: 2, impact: 0 },
    { control: 'CTL-VET-TOOLS', likelihood: 1, impact: 0 },
    { control: 'CTL-TOOL-POLICY', likelihood: 0, impact: 1 },
  ],
  references: [
    'ASI04:2026',
    'MCP03:2025',
    'LLM04:2026',
    'LLM03:2025',
    'T2:1.1',
    'T17:1.1',
    'AML.T0110',
    'AML.T0109',
    'CWE-494',
    'CWE-829',
    'CAPEC-271',
    'AISVS-v1.0-C10.4.8',
    'AISVS-v1.0-C10.4.1',
  ],
}

export const examples: Examples = {
  about: 'assistant',
  flags: {
    'it takes whatever description the server of a vendor sends': {
      elements: {
        assistant: ['agent', { pinsToolDefinitions: 'no' }],
        crm: ['mcp-server', { hosting: 'third-party' }],
      },
      flows: { call: 'assistant -> crm' },
    },
    'its tools are loaded in any version': {
      elements: {
        assistant: ['agent', { pinsToolDefinitions: 'no', toolLoading: 'static-unpinned' }],
      },
    },
  },
  clears: {
    'a changed description waits for approval': {
      elements: {
        assistant: ['agent', { pinsToolDefinitions: 'yes' }],
        crm: ['mcp-server', { hosting: 'third-party' }],
      },
      flows: { call: 'assistant -> crm' },
    },
    'its tools are part of the same release': {
      elements: {
        assistant: ['agent', { pinsToolDefinitions: 'no', toolLoading: 'static-pinned' }],
        search: ['tool', { hosting: 'self-hosted' }],
      },
      flows: { call: 'assistant -> search' },
    },
    'nobody looks into tools at all, and another rule says so': {
      elements: {
        assistant: ['agent', { vetsTools: 'no', pinsToolDefinitions: 'no' }],
        crm: ['mcp-server', { hosting: 'third-party' }],
      },
      flows: { call: 'assistant -> crm' },
    },
    'no model reads the description': {
      elements: {
        assistant: ['chatbot', { usesLlm: 'no', pinsToolDefinitions: 'no' }],
        crm: ['mcp-server', { hosting: 'third-party' }],
      },
      flows: { call: 'assistant -> crm' },
    },
  },
  asks: {
    'nobody has said what happens when a description changes': {
      elements: { assistant: 'agent', crm: ['mcp-server', { hosting: 'third-party' }] },
      flows: { call: 'assistant -> crm' },
    },
    'nobody has said who runs the tool': {
      elements: { assistant: ['agent', { pinsToolDefinitions: 'no' }], crm: 'tool' },
      flows: { call: 'assistant -> crm' },
    },
  },
}
