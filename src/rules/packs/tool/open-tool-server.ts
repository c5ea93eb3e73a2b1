import { exposed, internal } from '../../catalogue/adjusters/reach'
import { servesToolsOverHttp } from '../../catalogue/circumstances/models'
import { all, exists, has, lacks, not, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const openToolServer: Rule = {
  id: 'BOT-S-301',
  version: 1,
  title: '{self} takes tool calls from anybody who finds it',
  stride: ['S'],
  applies: { to: 'element', kinds: ['mcp-server'] },
  when: servesToolsOverHttp,
  gap: all(lacks('self.authenticatesCallers'), not(sure(exists('in', has('flow.mutualAuth'))))),
  why: 'A tool server is an API with your credentials behind it, and it describes itself to whoever asks. That only the agent was told its address keeps nobody out.',
  check:
    'List and call a tool with a plain HTTP client, first without a token and then with one that has expired; both must be refused.',
  exception: 'Its tools only return what anybody may read and change nothing.',
  likelihood: 3,
  impact: 4,
  impactOn: ['I'],
  adjust: [exposed, internal],
  skill: 1,
  actors: ['script-kiddie', 'organised-crime', 'malicious-insider', 'rogue-agent'],
  mitigations: [
    { control: 'CTL-CALLER-AUTH', likelihood: 3, impact: 0 },
    { control: 'CTL-MTLS', likelihood: 2, impact: 0, at: ['inFlow'] },
    { control: 'CTL-LEAST-PRIV', likelihood: 0, impact: 1 },
  ],
  references: [
    'MCP07:2025',
    'API2:2023',
    'ASI03:2026',
    'CWE-306',
    'CAPEC-115',
    'AISVS-v1.0-C10.2.1',
    'AISVS-v1.0-C10.3.1',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'tickets',
  flags: {
    'a server on the network serves whoever asks': {
      elements: {
        assistant: 'agent',
        tickets: [
          'mcp-server',
          { mcpTransport: 'http', hosting: 'self-hosted', authenticatesCallers: 'no' },
        ],
      },
      flows: { call: 'assistant -> tickets' },
    },
  },
  clears: {
    'callers need a token': {
      elements: {
        tickets: [
          'mcp-server',
          { mcpTransport: 'http', hosting: 'self-hosted', authenticatesCallers: 'yes' },
        ],
      },
    },
    'both ends prove who they are on the connection': {
      elements: {
        assistant: 'agent',
        tickets: [
          'mcp-server',
          { mcpTransport: 'http', hosting: 'self-hosted', authenticatesCallers: 'no' },
        ],
      },
      flows: { call: ['assistant -> tickets', { mutualAuth: 'yes' }] },
    },
    'its client starts it and talks to it through a pipe': {
      elements: {
        tickets: ['mcp-server', { mcpTransport: 'stdio', authenticatesCallers: 'no' }],
      },
    },
    'a vendor runs it': {
      elements: {
        tickets: [
          'mcp-server',
          { mcpTransport: 'http', hosting: 'third-party', authenticatesCallers: 'no' },
        ],
      },
    },
  },
  asks: {
    'nobody has said whether callers prove who they are': {
      elements: { tickets: ['mcp-server', { mcpTransport: 'http', hosting: 'self-hosted' }] },
    },
    'nobody has said how it is called': {
      elements: { tickets: ['mcp-server', { hosting: 'self-hosted', authenticatesCallers: 'no' }] },
    },
  },
}
