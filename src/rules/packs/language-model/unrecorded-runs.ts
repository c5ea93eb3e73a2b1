import { highImpact } from '../../catalogue/adjusters/deeds'
import { changesThings } from '../../catalogue/circumstances/deeds'
import { lacks } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const unrecordedRuns: Rule = {
  id: 'BOT-R-201',
  version: 1,
  title: 'Plans, prompts and tool calls of {self} are not recorded',
  stride: ['R'],
  applies: { to: 'element', kinds: ['agent', 'orchestrator'] },
  when: changesThings,
  gap: lacks('self.logsActions'),
  why: 'An agent decides by itself what to do next. Without its inputs, steps, calls and their results nobody can tell a hijack from a bug, or prove either.',
  check:
    'Pick a run from last week and tell from the records what the model saw, what it proposed, which calls were made with which arguments, and what came back.',
  exception:
    'It runs on the machine of one person, who sees every step and is the only one affected.',
  likelihood: 3,
  impact: 2,
  impactOn: [],
  adjust: [highImpact],
  skill: 1,
  actors: ['malicious-insider', 'rogue-agent', 'abusive-user', 'organised-crime'],
  mitigations: [
    { control: 'CTL-AUDIT', likelihood: 2, impact: 1 },
    { control: 'CTL-TRACE', likelihood: 0, impact: 1 },
    { control: 'CTL-TAMPER-LOG', likelihood: 0, impact: 1, at: ['out'] },
  ],
  references: [
    'T8:1.1',
    'MCP08:2025',
    'CWE-778',
    'CWE-223',
    'ASVS-v5.0.0-16.2.1',
    'AISVS-v1.0-C12.1.1',
    'AISVS-v1.0-C12.4.2',
  ],
}

export const examples: Examples = {
  about: 'assistant',
  flags: {
    'an agent writes, and nothing is recorded': {
      elements: { assistant: ['agent', { actions: ['write-data'], logsActions: 'no' }] },
    },
    'it writes by way of a tool': {
      elements: {
        assistant: ['agent', { actions: [], logsActions: 'no' }],
        tickets: ['tool', { actions: ['write-data'] }],
      },
      flows: { call: 'assistant -> tickets' },
    },
  },
  clears: {
    'every step is recorded': {
      elements: { assistant: ['agent', { actions: ['write-data'], logsActions: 'yes' }] },
    },
    'it reads and answers': {
      elements: {
        assistant: ['agent', { actions: ['read-data', 'give-advice'], logsActions: 'no' }],
      },
    },
  },
  asks: {
    'nobody has said what is recorded': {
      elements: { assistant: ['agent', { actions: ['write-data'] }] },
    },
    'nobody has said what it can do': { elements: { assistant: 'agent' } },
  },
}
