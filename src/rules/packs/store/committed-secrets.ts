import { exposed } from '../../catalogue/adjusters/reach'
import { lacks } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const committedSecrets: Rule = {
  id: 'BOT-I-409',
  version: 1,
  title: 'Whoever reads {self} finds the secrets that were committed to it',
  stride: ['I'],
  applies: { to: 'element', kinds: ['code-repo'] },
  when: null,
  gap: lacks('self.secretsScanning'),
  why: 'A history keeps what a later commit took out, and finding keys in it takes seconds. Tokens of chat bots are among what is found most often.',
  check:
    'Run a scanner over the whole history and all branches, and commit a made-up token to see whether it is stopped.',
  exception: 'The scan runs elsewhere, on every copy, before anything leaves a machine.',
  likelihood: 3,
  impact: 4,
  impactOn: [],
  adjust: [exposed],
  skill: 1,
  actors: ['script-kiddie', 'organised-crime', 'malicious-insider', 'competitor'],
  mitigations: [
    { control: 'CTL-SECRET-SCAN', likelihood: 2, impact: 0 },
    { control: 'CTL-VAULT', likelihood: 1, impact: 0, at: ['adjacent'] },
    { control: 'CTL-ROTATE', likelihood: 0, impact: 1, at: ['adjacent'] },
  ],
  references: [
    'NHI2:2025',
    'AML.T0055',
    'AML.T0095.000',
    'CWE-540',
    'CWE-798',
    'CAPEC-37',
    'ASVS-v5.0.0-13.3.1',
  ],
}

export const examples: Examples = {
  about: 'code',
  flags: {
    'commits are not scanned': { elements: { code: ['code-repo', { secretsScanning: 'no' }] } },
  },
  clears: {
    'commits with secrets are stopped': {
      elements: { code: ['code-repo', { secretsScanning: 'yes' }] },
    },
  },
  asks: {
    'nobody has said whether commits are scanned': { elements: { code: 'code-repo' } },
  },
}
