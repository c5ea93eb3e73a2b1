import { highImpactSelf } from '../../catalogue/adjusters/deeds'
import { changesThings } from '../../catalogue/circumstances/deeds'
import { isRunByUs } from '../../catalogue/circumstances/models'
import { all, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

const bot = oneOf('peer.$kind', 'agent', 'orchestrator', 'chatbot', 'automation-bot')

/** Every bot that calls it keeps a record of what it had done. */
const callersRecord = all(
  exists('in', all(bot, has('peer.logsActions'))),
  not(exists('in', all(oneOf('peer.$type', 'process'), not(has('peer.logsActions'))))),
)

const gatewayRecords = exists('in', all(oneOf('peer.$kind', 'gateway'), has('peer.logsActions')))

export const unrecordedToolCalls: Rule = {
  id: 'BOT-R-301',
  version: 1,
  title: 'Nobody keeps a record of the calls to {self}',
  stride: ['R'],
  applies: { to: 'element', kinds: ['tool', 'mcp-server'] },
  when: all(isRunByUs, exists('in', oneOf('peer.$type', 'process')), changesThings),
  gap: all(lacks('self.logsActions'), not(sure(callersRecord)), not(sure(gatewayRecords))),
  why: 'The tool is the last place that sees the true arguments. If neither it nor its caller keeps them, only the story that the model tells is left.',
  check:
    'Pick a record that an agent changed last week and find the call, its arguments, the caller and the person behind it, without asking the model.',
  exception: 'The system behind it records every change with the agent and the person.',
  likelihood: 3,
  impact: 2,
  impactOn: ['I'],
  adjust: [highImpactSelf],
  skill: 1,
  actors: ['rogue-agent', 'malicious-insider', 'abusive-user', 'organised-crime'],
  mitigations: [
    { control: 'CTL-AUDIT', likelihood: 2, impact: 1 },
    { control: 'CTL-TRACE', likelihood: 1, impact: 0, at: ['in'] },
  ],
  references: ['MCP08:2025', 'T8:1.1', 'CWE-778', 'ASVS-v5.0.0-16.3.3', 'AISVS-v1.0-C12.1.1'],
}

export const examples: Examples = {
  about: 'refunds',
  flags: {
    'refunds leave no trace anywhere': {
      elements: {
        assistant: ['agent', { logsActions: 'no' }],
        refunds: [
          'mcp-server',
          { hosting: 'self-hosted', actions: ['move-money'], logsActions: 'no' },
        ],
      },
      flows: { call: 'assistant -> refunds' },
    },
    'one of two callers keeps a record': {
      elements: {
        assistant: ['agent', { logsActions: 'yes' }],
        cleaner: ['agent', { logsActions: 'no' }],
        refunds: ['tool', { hosting: 'self-hosted', actions: ['move-money'], logsActions: 'no' }],
      },
      flows: { call: 'assistant -> refunds', correct: 'cleaner -> refunds' },
    },
  },
  clears: {
    'the tool records each call': {
      elements: {
        assistant: ['agent', { logsActions: 'no' }],
        refunds: ['tool', { hosting: 'self-hosted', actions: ['move-money'], logsActions: 'yes' }],
      },
      flows: { call: 'assistant -> refunds' },
    },
    'the agent that calls it does': {
      elements: {
        assistant: ['agent', { logsActions: 'yes' }],
        refunds: ['tool', { hosting: 'self-hosted', actions: ['move-money'], logsActions: 'no' }],
      },
      flows: { call: 'assistant -> refunds' },
    },
    'the gateway between them does': {
      elements: {
        assistant: ['agent', { logsActions: 'no' }],
        edge: ['gateway', { logsActions: 'yes' }],
        refunds: ['tool', { hosting: 'self-hosted', actions: ['move-money'], logsActions: 'no' }],
      },
      flows: { request: 'assistant -> edge', call: 'edge -> refunds' },
    },
    'it only looks things up': {
      elements: {
        assistant: ['agent', { logsActions: 'no' }],
        refunds: ['tool', { hosting: 'self-hosted', actions: ['read-data'], logsActions: 'no' }],
      },
      flows: { call: 'assistant -> refunds' },
    },
  },
  asks: {
    'nobody has said what is recorded': {
      elements: {
        assistant: 'agent',
        refunds: ['tool', { hosting: 'self-hosted', actions: ['move-money'] }],
      },
      flows: { call: 'assistant -> refunds' },
    },
  },
}
