import { untrusted } from '../../catalogue/adjusters'
import { any, oneOf, overlaps } from '../../condition'
import type { Rule } from '../../rule'

export const secretsInEnvironment: Rule = {
  id: 'BOT-I-003',
  version: 1,
  title: 'Secrets in the environment of {self} can be read by the code it runs',
  stride: ['I'],
  applies: {
    to: 'element',
    kinds: ['chatbot', 'automation-bot', 'agent', 'orchestrator', 'ci-runner', 'worker'],
  },
  when: any(
    oneOf('self.$kind', 'ci-runner'),
    overlaps('self.$effectiveActions', 'execute-code', 'run-shell'),
  ),
  gap: oneOf('self.secretStorage', 'env-vars'),
  why: 'Variables are inherited by every child process: a test script, an install hook or a command the model invents can print them.',
  check: '',
  exception: '',
  likelihood: 4,
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
