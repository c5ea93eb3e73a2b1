import { exposed } from '../../catalogue/adjusters/reach'
import { isRunByUs } from '../../catalogue/circumstances/models'
import { all, any, atLeast, exists, has, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** What it holds or changes belongs to some people and not to others. */
const handlesRecords = any(
  atLeast('self.$ownC', 3),
  overlaps('self.actions', 'write-data', 'move-money', 'delete-data', 'manage-access'),
)

/** Somebody else checks the user: the bot before it, or the service behind it. */
const isCheckedBeside = any(
  exists('in', has('peer.enforcesUserAuthz')),
  exists('out', all(oneOf('peer.$kind', 'api'), has('peer.enforcesUserAuthz'))),
)

export const toolServesEveryUser: Rule = {
  id: 'BOT-E-303',
  version: 1,
  title: '{self} does not check what the person behind a call may do',
  stride: ['E', 'I'],
  applies: { to: 'element', kinds: ['tool', 'mcp-server'] },
  when: all(
    isRunByUs,
    has('self.$userInput'),
    not(sure(oneOf('self.mcpTransport', 'stdio'))),
    handlesRecords,
  ),
  gap: all(
    lacks('self.enforcesUserAuthz'),
    not(sure(any(oneOf('self.identityModel', 'user-delegated'), isCheckedBeside))),
  ),
  why: 'The agent has logged in, the person has not. Unless each record is checked for that person, whoever asks nicely sees and changes what the agent can.',
  check:
    'Have the bot look up, and then change, a record of another person by its number; the tool itself must refuse both.',
  exception: 'Every person who can reach the bot may see and change the same records.',
  likelihood: 3,
  impact: 3,
  impactOn: ['C', 'I'],
  adjust: [exposed],
  skill: 2,
  actors: ['abusive-user', 'fraudster', 'organised-crime', 'rogue-agent'],
  mitigations: [
    { control: 'CTL-OBJECT-AUTHZ', likelihood: 2, impact: 0 },
    { control: 'CTL-USER-TOKEN', likelihood: 2, impact: 0 },
    { control: 'CTL-TOOL-POLICY', likelihood: 0, impact: 1, at: ['in'] },
  ],
  references: [
    'MCP07:2025',
    'API1:2023',
    'API5:2023',
    'ASI03:2026',
    'CWE-862',
    'CWE-639',
    'CAPEC-1',
    'ASVS-v5.0.0-8.2.2',
    'AISVS-v1.0-C10.2.5',
    'AISVS-v1.0-C9.5.2',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'orders',
  flags: {
    'the tool refunds whatever order the agent names': {
      elements: {
        customer: 'user',
        assistant: 'agent',
        orders: [
          'mcp-server',
          {
            hosting: 'self-hosted',
            mcpTransport: 'http',
            actions: ['move-money'],
            enforcesUserAuthz: 'no',
          },
        ],
      },
      flows: { message: 'customer -> assistant', call: 'assistant -> orders' },
    },
    'it reads the records of all customers': {
      elements: {
        customer: 'user',
        assistant: 'agent',
        orders: ['tool', { hosting: 'self-hosted', enforcesUserAuthz: 'no' }],
      },
      flows: { message: 'customer -> assistant', call: 'assistant -> orders' },
      assets: { pii: ['orders'] },
    },
  },
  clears: {
    'it checks each record for the person': {
      elements: {
        customer: 'user',
        assistant: 'agent',
        orders: [
          'tool',
          { hosting: 'self-hosted', actions: ['write-data'], enforcesUserAuthz: 'yes' },
        ],
      },
      flows: { message: 'customer -> assistant', call: 'assistant -> orders' },
    },
    'it works with the rights of the person': {
      elements: {
        customer: 'user',
        assistant: 'agent',
        orders: [
          'tool',
          {
            hosting: 'self-hosted',
            actions: ['write-data'],
            enforcesUserAuthz: 'no',
            identityModel: 'user-delegated',
          },
        ],
      },
      flows: { message: 'customer -> assistant', call: 'assistant -> orders' },
    },
    'the service behind it checks': {
      elements: {
        customer: 'user',
        assistant: 'agent',
        orders: [
          'tool',
          { hosting: 'self-hosted', actions: ['write-data'], enforcesUserAuthz: 'no' },
        ],
        core: ['api', { enforcesUserAuthz: 'yes' }],
      },
      flows: {
        message: 'customer -> assistant',
        call: 'assistant -> orders',
        change: 'orders -> core',
      },
    },
    'no user stands behind the call': {
      elements: {
        cleaner: 'agent',
        orders: [
          'tool',
          { hosting: 'self-hosted', actions: ['write-data'], enforcesUserAuthz: 'no' },
        ],
      },
      flows: { call: 'cleaner -> orders' },
    },
    'it looks up what is nobody’s own': {
      elements: {
        customer: 'user',
        assistant: 'agent',
        orders: [
          'tool',
          { hosting: 'self-hosted', actions: ['read-data'], enforcesUserAuthz: 'no' },
        ],
      },
      flows: { message: 'customer -> assistant', call: 'assistant -> orders' },
      assets: { knowledge: ['orders'] },
    },
    'one person has started it as a program of their own': {
      elements: {
        customer: 'user',
        assistant: 'agent',
        orders: [
          'mcp-server',
          {
            hosting: 'on-device',
            mcpTransport: 'stdio',
            actions: ['write-data'],
            enforcesUserAuthz: 'no',
          },
        ],
      },
      flows: { message: 'customer -> assistant', call: 'assistant -> orders' },
    },
  },
  asks: {
    'nobody has said whether the person is checked': {
      elements: {
        customer: 'user',
        assistant: 'agent',
        orders: ['tool', { hosting: 'self-hosted', actions: ['write-data'] }],
      },
      flows: { message: 'customer -> assistant', call: 'assistant -> orders' },
    },
  },
}
