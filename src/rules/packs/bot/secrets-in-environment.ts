import { untrusted } from '../../catalogue/adjusters/content'
import { any, exists, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const secretsInEnvironment: Rule = {
  id: 'BOT-I-003',
  version: 1,
  title: 'Code that {self} runs can read the secrets in its environment',
  stride: ['I'],
  applies: {
    to: 'element',
    kinds: ['chatbot', 'automation-bot', 'agent', 'orchestrator', 'ci-runner', 'worker'],
  },
  when: any(
    oneOf('self.$kind', 'ci-runner'),
    overlaps('self.actions', 'execute-code', 'run-shell'),
    exists('out', sure(oneOf('flow.protocol', 'stdio'))),
  ),
  gap: oneOf('self.secretStorage', 'env-vars'),
  why: 'Child processes inherit environment variables. A test script, an install hook, a local tool server or a command that a model made up can print or send them.',
  check:
    'Let it run a command that lists its environment, from each place where foreign code or generated commands can start, and look for tokens in the output.',
  exception:
    'Children are started with an environment that was emptied first, or the secrets in it open nothing that the code may not reach anyway.',
  likelihood: 3,
  impact: 4,
  impactOn: ['C'],
  adjust: [untrusted],
  skill: 2,
  actors: [
    'malicious-publisher',
    'script-kiddie',
    'organised-crime',
    'rogue-agent',
    'nation-state',
  ],
  mitigations: [
    { control: 'CTL-VAULT', likelihood: 1, impact: 1 },
    { control: 'CTL-ROTATE', likelihood: 0, impact: 1 },
    { control: 'CTL-SANDBOX', likelihood: 1, impact: 0 },
    { control: 'CTL-EGRESS', likelihood: 1, impact: 0 },
    { control: 'CTL-TRIGGER-GATE', likelihood: 1, impact: 0 },
  ],
  references: [
    'NHI2:2025',
    'AML.T0055',
    'AML.T0098',
    'CWE-522',
    'CWE-526',
    'CAPEC-37',
    'ASVS-v5.0.0-13.3.1',
    'AISVS-v1.0-C9.5.4',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'runner',
  flags: {
    'a build sees the deployment keys': {
      elements: { runner: ['ci-runner', { secretStorage: 'env-vars' }] },
    },
    'an agent runs commands beside its keys': {
      elements: {
        runner: ['agent', { actions: ['run-shell'], secretStorage: 'env-vars' }],
      },
    },
    'a local tool server is started with all variables': {
      elements: {
        runner: ['agent', { actions: ['read-data'], secretStorage: 'env-vars' }],
        files: 'mcp-server',
      },
      flows: { call: ['runner -> files', { protocol: 'stdio' }] },
    },
  },
  clears: {
    'secrets are fetched from a vault when they are needed': {
      elements: { runner: ['ci-runner', { secretStorage: 'vault' }] },
    },
    'it runs no code': {
      elements: {
        runner: ['agent', { actions: ['send-message'], secretStorage: 'env-vars' }],
      },
    },
    'the code runs elsewhere': {
      elements: {
        runner: ['agent', { actions: ['read-data'], secretStorage: 'env-vars' }],
        box: 'code-sandbox',
      },
      flows: { run: ['runner -> box', { protocol: 'https' }] },
    },
  },
  asks: {
    'nobody has said where the secrets of the build are': {
      elements: { runner: 'ci-runner' },
    },
    'nobody has said what the agent can do': {
      elements: { runner: ['agent', { secretStorage: 'env-vars' }] },
    },
  },
}
