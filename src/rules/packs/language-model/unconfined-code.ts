import { untrustedOrUser } from '../../catalogue/adjusters/content'
import { autonomous } from '../../catalogue/adjusters/deeds'
import { runsGeneratedCode } from '../../catalogue/circumstances/deeds'
import { all, any, exists, has, lacks, not, oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const unconfinedCode: Rule = {
  id: 'BOT-E-204',
  version: 1,
  title: 'Code or commands written by a model run with the rights of {self}',
  stride: ['E'],
  applies: {
    to: 'element',
    kinds: ['agent', 'orchestrator', 'automation-bot', 'tool', 'mcp-server'],
  },
  when: all(
    runsGeneratedCode,
    any(
      has('self.$llmDriven'),
      all(
        oneOf('self.$kind', 'tool', 'mcp-server'),
        not(oneOf('self.hosting', 'third-party')),
        exists('in', has('peer.$llmDriven')),
      ),
    ),
  ),
  gap: all(lacks('self.sandboxed'), not(oneOf('self.$zone', 'sandbox', 'third-party'))),
  why: 'Whoever steers the model writes the code. Outside a sandbox that code has the files, the keys and the network of the machine it runs on.',
  check:
    'Have it run a harmless command that reads a file of another user, prints its environment and calls an address inside your network; each must fail.',
  exception:
    'The machine exists for this one task, holds nothing of value and can reach nothing that does.',
  likelihood: 3,
  impact: 4,
  impactOn: [],
  adjust: [untrustedOrUser, autonomous],
  skill: 2,
  actors: [
    'organised-crime',
    'malicious-publisher',
    'nation-state',
    'script-kiddie',
    'rogue-agent',
  ],
  mitigations: [
    { control: 'CTL-SANDBOX', likelihood: 1, impact: 2 },
    { control: 'CTL-EGRESS', likelihood: 0, impact: 1 },
    { control: 'CTL-HUMAN-APPROVAL', likelihood: 1, impact: 0, at: ['self', 'in'] },
    { control: 'CTL-OUTPUT-VALID', likelihood: 1, impact: 0 },
    { control: 'CTL-LEAST-PRIV', likelihood: 0, impact: 1 },
  ],
  references: [
    'ASI05:2026',
    'T11:1.1',
    'LLM10:2026',
    'LLM05:2025',
    'MCP05:2025',
    'AML.T0050',
    'AML.T0102',
    'AML.T0112.000',
    'CWE-94',
    'CWE-78',
    'CAPEC-242',
    'CAPEC-88',
    'ASVS-v5.0.0-15.2.5',
    'AISVS-v1.0-C9.3.1',
  ],
}

export const examples: Examples = {
  about: 'coder',
  flags: {
    'an agent has a shell on its own machine': {
      elements: { coder: ['agent', { actions: ['run-shell'], sandboxed: 'no' }] },
    },
    'what the model writes goes to an interpreter': {
      elements: {
        coder: ['agent', { actions: [], outputSinks: ['code-interpreter'], sandboxed: 'no' }],
      },
    },
    'a tool of ours runs what an agent sends': {
      elements: {
        assistant: 'agent',
        coder: ['tool', { actions: ['execute-code'], hosting: 'self-hosted', sandboxed: 'no' }],
      },
      flows: { run: 'assistant -> coder' },
    },
    'it has a shell beside the sandbox': {
      elements: {
        coder: ['agent', { actions: ['execute-code', 'run-shell'], sandboxed: 'no' }],
        runner: 'code-sandbox',
      },
      flows: { run: 'coder -> runner' },
    },
  },
  clears: {
    'it runs in a sandbox': {
      elements: { coder: ['agent', { actions: ['run-shell'], sandboxed: 'yes' }] },
    },
    'it is drawn inside a sandbox': {
      elements: { coder: ['agent', { actions: ['run-shell'] }] },
      inside: { sandbox: ['coder'] },
    },
    'the code runs in a sandbox of its own': {
      elements: {
        coder: [
          'agent',
          { actions: ['execute-code'], outputSinks: ['code-interpreter'], sandboxed: 'no' },
        ],
        runner: 'code-sandbox',
      },
      flows: { run: 'coder -> runner' },
    },
    'it runs no code': {
      elements: { coder: ['agent', { actions: ['write-data'], sandboxed: 'no' }] },
    },
    'the tool is run by somebody else': {
      elements: {
        assistant: 'agent',
        coder: ['tool', { actions: ['execute-code'], hosting: 'third-party', sandboxed: 'no' }],
      },
      flows: { run: 'assistant -> coder' },
    },
    'a script with fixed commands': {
      elements: {
        coder: ['automation-bot', { usesLlm: 'no', actions: ['run-shell'], sandboxed: 'no' }],
      },
    },
  },
  asks: {
    'nobody has said where the commands run': {
      elements: { coder: ['agent', { actions: ['run-shell'] }] },
    },
    'nobody has said whether it runs code': {
      elements: { coder: ['agent', { sandboxed: 'no' }] },
    },
  },
}
