import { callerTainted } from '../../catalogue/adjusters/content'
import { isCalledByModel } from '../../catalogue/circumstances/models'
import { all, any, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

const changesRecords = overlaps(
  'self.actions',
  'write-data',
  'delete-data',
  'move-money',
  'moderate-users',
  'manage-access',
  'deploy',
  'approve-changes',
)

/** It has the rights of whoever started it, and what confines it is asked elsewhere. */
const runsAsItsUser = sure(
  any(oneOf('self.mcpTransport', 'stdio'), oneOf('self.hosting', 'on-device')),
)

export const toolWithExcessRights: Rule = {
  id: 'BOT-E-302',
  version: 1,
  title: '{self} may do more than the tool is for',
  stride: ['E'],
  applies: { to: 'element', kinds: ['tool', 'mcp-server'] },
  when: all(isCalledByModel, changesRecords, not(runsAsItsUser)),
  gap: lacks('self.leastPrivilege'),
  why: 'A tool that reads tickets with an account that may also refund and delete lends those powers to every agent that is ever connected to it.',
  check:
    'Compare the scopes and roles of its account with the calls that its tools make, and take away one by one what none of them needs.',
  exception: 'It has no account, and every call is made with the rights of the user behind it.',
  likelihood: 2,
  impact: 3,
  impactOn: ['I'],
  adjust: [callerTainted],
  skill: 2,
  actors: ['organised-crime', 'abusive-user', 'malicious-insider', 'rogue-agent'],
  mitigations: [
    { control: 'CTL-LEAST-PRIV', likelihood: 1, impact: 2 },
    { control: 'CTL-TOOL-POLICY', likelihood: 1, impact: 0, at: ['in'] },
  ],
  references: [
    'MCP02:2025',
    'LLM03:2026',
    'LLM06:2025',
    'ASI02:2026',
    'T3:1.1',
    'NHI5:2025',
    'CWE-250',
    'CWE-269',
    'CAPEC-122',
    'AISVS-v1.0-C9.3.3',
    'AISVS-v1.0-C5.2.1',
  ],
}

export const examples: Examples = {
  about: 'tickets',
  flags: {
    'an agent changes tickets with an account that may do anything': {
      elements: {
        assistant: 'agent',
        tickets: ['mcp-server', { actions: ['write-data'], leastPrivilege: 'no' }],
      },
      flows: { call: 'assistant -> tickets' },
    },
  },
  clears: {
    'its account may do what its tools do': {
      elements: {
        assistant: 'agent',
        tickets: ['mcp-server', { actions: ['write-data'], leastPrivilege: 'yes' }],
      },
      flows: { call: 'assistant -> tickets' },
    },
    'it only reads': {
      elements: {
        assistant: 'agent',
        tickets: ['tool', { actions: ['read-data'], leastPrivilege: 'no' }],
      },
      flows: { call: 'assistant -> tickets' },
    },
    'no model calls it': {
      elements: {
        shop: 'api',
        tickets: ['tool', { actions: ['write-data'], leastPrivilege: 'no' }],
      },
      flows: { call: 'shop -> tickets' },
    },
    'its client starts it, and it has no account of its own': {
      elements: {
        assistant: 'agent',
        tickets: [
          'mcp-server',
          { mcpTransport: 'stdio', actions: ['write-data'], leastPrivilege: 'no' },
        ],
      },
      flows: { call: 'assistant -> tickets' },
    },
  },
  asks: {
    'nobody has looked at its rights': {
      elements: { assistant: 'agent', tickets: ['mcp-server', { actions: ['write-data'] }] },
      flows: { call: 'assistant -> tickets' },
    },
    'nobody has said what it can do': {
      elements: { assistant: 'agent', tickets: ['mcp-server', { leastPrivilege: 'no' }] },
      flows: { call: 'assistant -> tickets' },
    },
  },
}
