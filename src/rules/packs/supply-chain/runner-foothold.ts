import { untrusted } from '../../catalogue/adjusters/content'
import { releasesBuilds } from '../../catalogue/circumstances/programme'
import { all, any, has, lacks, not, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const runnerFoothold: Rule = {
  id: 'BOT-T-601',
  version: 1,
  title: 'A foothold on {self} survives from one job to the next',
  stride: ['T'],
  applies: { to: 'element', kinds: ['ci-runner'] },
  // Where outsiders are known to start privileged jobs they need no foothold; that is told first.
  when: all(
    any(releasesBuilds, sure(has('self.$untrustedContent'))),
    not(sure(lacks('self.gatesUntrustedTriggers'))),
  ),
  gap: lacks('self.ephemeralRunners'),
  why: 'A machine that stays keeps the caches, tools and background programs of every job that ran on it. The next release is built on whatever one of them left behind.',
  check:
    'Let one job leave a file in the home folder, the cache and the background, then look for them from a job of another branch; none may be there.',
  exception: 'Only jobs of one reviewed branch ever run on this machine.',
  likelihood: 2,
  impact: 4,
  impactOn: ['I'],
  adjust: [untrusted],
  skill: 3,
  actors: ['organised-crime', 'nation-state', 'malicious-publisher', 'malicious-insider'],
  mitigations: [
    { control: 'CTL-EPHEMERAL', likelihood: 2, impact: 0 },
    { control: 'CTL-SANDBOX', likelihood: 1, impact: 0 },
  ],
  references: ['LLM04:2026', 'LLM03:2025', 'CWE-459', 'CWE-226', 'CAPEC-511'],
}

export const examples: Examples = {
  about: 'runner',
  flags: {
    'releases are built on a machine that stays': {
      elements: {
        runner: ['ci-runner', { ephemeralRunners: 'no' }],
        artefacts: 'object-store',
      },
      flows: { publish: 'runner -> artefacts' },
    },
    'pull requests of strangers are tested on a machine that stays': {
      elements: { runner: ['ci-runner', { ephemeralRunners: 'no' }], requests: 'content-source' },
      flows: { trigger: 'requests -> runner' },
    },
  },
  clears: {
    'each job starts on a fresh machine': {
      elements: {
        runner: ['ci-runner', { ephemeralRunners: 'yes' }],
        artefacts: 'object-store',
      },
      flows: { publish: 'runner -> artefacts' },
    },
    'outsiders start privileged jobs on it, which is told first': {
      elements: {
        runner: ['ci-runner', { ephemeralRunners: 'no', gatesUntrustedTriggers: 'no' }],
        requests: 'content-source',
      },
      flows: { trigger: 'requests -> runner' },
    },
    'it tests what the team wrote and releases nothing': {
      elements: { runner: ['ci-runner', { ephemeralRunners: 'no' }], code: 'code-repo' },
      flows: { checkout: 'runner -> code' },
    },
  },
  asks: {
    'nobody has said what becomes of the machine': {
      elements: { runner: 'ci-runner', shop: 'api' },
      flows: { deploy: 'runner -> shop' },
    },
  },
}
