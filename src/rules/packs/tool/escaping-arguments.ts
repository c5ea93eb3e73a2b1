import { callerTainted } from '../../catalogue/adjusters/content'
import { isCalledByModel, isRunByUs } from '../../catalogue/circumstances/models'
import { all, lacks, overlaps } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Its arguments become paths, queries or commands. Whom a mail goes to is asked elsewhere. */
const worksOnArguments = overlaps(
  'self.actions',
  'read-data',
  'write-data',
  'delete-data',
  'execute-code',
  'run-shell',
  'deploy',
  'manage-access',
)

export const escapingArguments: Rule = {
  id: 'BOT-T-303',
  version: 1,
  title: 'Arguments that a model chose break out into paths and commands at {self}',
  stride: ['T', 'E'],
  applies: { to: 'element', kinds: ['tool', 'mcp-server'] },
  when: all(isRunByUs, isCalledByModel, worksOnArguments),
  gap: lacks('self.validatesInput'),
  why: 'Tools often trust an argument because their own agent sends it. The agent repeats what a document or a user told it, with every semicolon, option and “../” in it.',
  check:
    'Call each tool directly with “../”, a leading dash, quotes and a semicolon in every text argument; each must be refused before anything is opened or started.',
  exception: 'Every argument is one of a fixed list of values.',
  likelihood: 2,
  impact: 4,
  impactOn: ['I'],
  adjust: [callerTainted],
  skill: 2,
  actors: ['organised-crime', 'abusive-user', 'script-kiddie', 'malicious-publisher'],
  mitigations: [
    { control: 'CTL-INPUT-VALID', likelihood: 2, impact: 0 },
    { control: 'CTL-PARAM-QUERY', likelihood: 1, impact: 0 },
    { control: 'CTL-SANDBOX', likelihood: 0, impact: 1 },
    { control: 'CTL-LEAST-PRIV', likelihood: 0, impact: 1 },
  ],
  references: [
    'MCP05:2025',
    'ASI02:2026',
    'ASI05:2026',
    'LLM10:2026',
    'LLM05:2025',
    'CWE-78',
    'CWE-22',
    'CWE-88',
    'CAPEC-88',
    'CAPEC-126',
    'ASVS-v5.0.0-1.2.5',
    'AISVS-v1.0-C10.4.3',
  ],
}

export const examples: Examples = {
  about: 'files',
  flags: {
    'a file server of ours opens any path that the agent names': {
      elements: {
        coder: 'agent',
        files: [
          'mcp-server',
          { hosting: 'self-hosted', actions: ['read-data', 'write-data'], validatesInput: 'no' },
        ],
      },
      flows: { call: 'coder -> files' },
    },
    'a gateway stands between them': {
      elements: {
        coder: 'agent',
        edge: 'gateway',
        files: ['tool', { hosting: 'on-device', actions: ['run-shell'], validatesInput: 'no' }],
      },
      flows: { request: 'coder -> edge', call: 'edge -> files' },
    },
  },
  clears: {
    'arguments are checked against a schema': {
      elements: {
        coder: 'agent',
        files: [
          'mcp-server',
          { hosting: 'self-hosted', actions: ['read-data'], validatesInput: 'yes' },
        ],
      },
      flows: { call: 'coder -> files' },
    },
    'only our own code calls it': {
      elements: {
        shop: 'api',
        files: ['tool', { hosting: 'self-hosted', actions: ['read-data'], validatesInput: 'no' }],
      },
      flows: { call: 'shop -> files' },
    },
    'a vendor runs it': {
      elements: {
        coder: 'agent',
        files: [
          'mcp-server',
          { hosting: 'third-party', actions: ['read-data'], validatesInput: 'no' },
        ],
      },
      flows: { call: 'coder -> files' },
    },
    'it only sends mail': {
      elements: {
        coder: 'agent',
        files: ['tool', { hosting: 'self-hosted', actions: ['send-email'], validatesInput: 'no' }],
      },
      flows: { call: 'coder -> files' },
    },
  },
  asks: {
    'nobody has said whether arguments are checked': {
      elements: {
        coder: 'agent',
        files: ['mcp-server', { hosting: 'self-hosted', actions: ['read-data'] }],
      },
      flows: { call: 'coder -> files' },
    },
  },
}
