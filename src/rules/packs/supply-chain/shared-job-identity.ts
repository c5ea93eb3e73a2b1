import { holdsSecrets } from '../../catalogue/circumstances/reach'
import { untrusted } from '../../catalogue/adjusters/content'
import { all, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const sharedJobIdentity: Rule = {
  id: 'BOT-S-601',
  version: 1,
  title: '{self} logs in with one identity for all its jobs',
  stride: ['S'],
  applies: { to: 'element', kinds: ['ci-runner'] },
  // A key that never changes is told of as such; the way out is the same.
  when: all(holdsSecrets, not(sure(oneOf('self.credentialLifetime', 'long-lived')))),
  gap: lacks('self.workloadIdentity'),
  why: 'When every branch and every job logs in as the same account, a test of an unmerged change can pose as the release. The system on the other side has no way to tell them apart.',
  check:
    'Run a job on a branch that nobody has reviewed and use its credentials to log in where only releases may; it must be refused.',
  exception:
    'There is only one kind of job, it runs on the protected branch alone, and nothing else can use its credentials.',
  likelihood: 2,
  impact: 4,
  impactOn: ['I'],
  adjust: [untrusted],
  skill: 2,
  actors: ['malicious-insider', 'organised-crime', 'malicious-publisher', 'nation-state'],
  mitigations: [
    { control: 'CTL-WORKLOAD-ID', likelihood: 2, impact: 1 },
    { control: 'CTL-LEAST-PRIV', likelihood: 0, impact: 1 },
  ],
  references: [
    'NHI9:2025',
    'ASI03:2026',
    'CWE-287',
    'ASVS-v5.0.0-13.2.1',
    'AISVS-v1.0-C9.4.1',
    'AISVS-v1.0-C5.1.2',
  ],
}

export const examples: Examples = {
  about: 'runner',
  flags: {
    'one account deploys from every branch': {
      elements: { runner: ['ci-runner', { workloadIdentity: 'no' }], cloud: 'api' },
      flows: { deploy: ['runner -> cloud', { authenticated: 'yes' }] },
    },
    'the shared key is changed every month': {
      elements: {
        runner: ['ci-runner', { workloadIdentity: 'no', credentialLifetime: 'rotated' }],
      },
      assets: { credentials: ['runner'] },
    },
  },
  clears: {
    'each job gets an identity of its own for minutes': {
      elements: { runner: ['ci-runner', { workloadIdentity: 'yes' }], cloud: 'api' },
      flows: { deploy: ['runner -> cloud', { authenticated: 'yes' }] },
    },
    'it logs in nowhere': {
      elements: { runner: ['ci-runner', { workloadIdentity: 'no' }], code: 'code-repo' },
      flows: { checkout: ['runner -> code', { authenticated: 'no' }] },
    },
    'its key never changes, which is told as a threat of its own': {
      elements: {
        runner: ['ci-runner', { workloadIdentity: 'no', credentialLifetime: 'long-lived' }],
      },
      assets: { credentials: ['runner'] },
    },
  },
  asks: {
    'nobody has said as whom its jobs log in': {
      elements: { runner: 'ci-runner' },
      assets: { credentials: ['runner'] },
    },
  },
}
