import { dynamicTools } from '../../catalogue/adjusters/content'
import { toolsComeFromOthers, usesTools } from '../../catalogue/circumstances/models'
import { all, lacks, not, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const shadowedTool: Rule = {
  id: 'BOT-T-302',
  version: 1,
  title: 'One tool takes the place of another at {self}',
  stride: ['T'],
  applies: { to: 'element', kinds: ['agent', 'orchestrator', 'chatbot'] },
  when: all(usesTools(2), toolsComeFromOthers, not(sure(lacks('self.vetsTools')))),
  gap: lacks('self.namespacesTools'),
  why: 'Several servers put their tools into one list. A second tool of the same name, or a description that says “use me instead”, gets calls and data that were meant for the first.',
  check:
    'Connect a test server that offers a tool with the name of an existing one, and see which of them a call reaches.',
  exception: 'Code, not the model, decides which server each call goes to.',
  likelihood: 2,
  impact: 2,
  impactOn: ['I'],
  adjust: [dynamicTools],
  skill: 3,
  actors: ['malicious-publisher', 'rogue-agent'],
  mitigations: [
    { control: 'CTL-NAMESPACE', likelihood: 2, impact: 0 },
    { control: 'CTL-VET-TOOLS', likelihood: 1, impact: 0 },
    { control: 'CTL-PIN-TOOLS', likelihood: 1, impact: 0 },
  ],
  references: [
    'ASI04:2026',
    'MCP03:2025',
    'AML.T0074',
    'AML.T0110',
    'CWE-694',
    'CAPEC-471',
    'AISVS-v1.0-C10.1.2',
  ],
}

export const examples: Examples = {
  about: 'assistant',
  flags: {
    'a server of others and one of ours fill the same list': {
      elements: {
        assistant: ['agent', { namespacesTools: 'no' }],
        crm: ['mcp-server', { hosting: 'third-party' }],
        refunds: ['mcp-server', { hosting: 'self-hosted' }],
      },
      flows: { look: 'assistant -> crm', pay: 'assistant -> refunds' },
    },
    'a voice assistant picks skills by their spoken names': {
      elements: {
        assistant: ['chatbot', { usesLlm: 'yes', namespacesTools: 'no' }],
        skills: ['tool', { hosting: 'third-party' }],
        home: ['tool', { hosting: 'self-hosted' }],
      },
      flows: { ask: 'assistant -> skills', act: 'assistant -> home' },
    },
    'a gateway puts the tools of several servers into one list': {
      elements: {
        assistant: ['agent', { toolLoading: 'dynamic-discovery', namespacesTools: 'no' }],
        gateway: 'gateway',
        wiki: 'mcp-server',
        crm: 'mcp-server',
      },
      flows: { use: 'assistant -> gateway', read: 'gateway -> wiki', look: 'gateway -> crm' },
    },
  },
  clears: {
    'each name belongs to its server': {
      elements: {
        assistant: ['agent', { namespacesTools: 'yes' }],
        crm: ['mcp-server', { hosting: 'third-party' }],
        refunds: ['mcp-server', { hosting: 'self-hosted' }],
      },
      flows: { look: 'assistant -> crm', pay: 'assistant -> refunds' },
    },
    'there is one server only': {
      elements: {
        assistant: ['agent', { namespacesTools: 'no' }],
        crm: ['mcp-server', { hosting: 'third-party' }],
      },
      flows: { look: 'assistant -> crm', note: 'assistant -> crm' },
    },
    'nobody looks into new servers at all, and another rule says so': {
      elements: {
        assistant: ['agent', { vetsTools: 'no', namespacesTools: 'no' }],
        crm: ['mcp-server', { hosting: 'third-party' }],
        refunds: ['mcp-server', { hosting: 'self-hosted' }],
      },
      flows: { look: 'assistant -> crm', pay: 'assistant -> refunds' },
    },
    'all servers are ours': {
      elements: {
        assistant: ['agent', { namespacesTools: 'no' }],
        orders: ['mcp-server', { hosting: 'self-hosted' }],
        refunds: ['mcp-server', { hosting: 'self-hosted' }],
      },
      flows: { look: 'assistant -> orders', pay: 'assistant -> refunds' },
    },
  },
  asks: {
    'nobody has said what happens to equal names': {
      elements: {
        assistant: 'agent',
        crm: ['mcp-server', { hosting: 'third-party' }],
        refunds: ['mcp-server', { hosting: 'self-hosted' }],
      },
      flows: { look: 'assistant -> crm', pay: 'assistant -> refunds' },
    },
  },
}
