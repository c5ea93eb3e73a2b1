import { holdsCredentials } from '../../catalogue/adjusters/secrets'
import { all, any, exists, lacks, not, oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Somebody who is not of the team; people of the team are drawn as operators, or in its own network. */
const isOutsider = any(
  oneOf('peer.$kind', 'content-source', 'external-agent', 'messaging-platform', 'webhook'),
  all(oneOf('peer.$kind', 'user'), not(oneOf('peer.$zone', 'corporate'))),
)

export const outsidersStartJobs: Rule = {
  id: 'BOT-E-601',
  version: 1,
  title: 'Outsiders start privileged jobs on {self}',
  stride: ['E'],
  applies: { to: 'element', kinds: ['ci-runner'] },
  when: any(
    exists('in', isOutsider),
    exists(
      'adjacent',
      all(oneOf('peer.$kind', 'code-repo'), exists('in', isOutsider, { of: 'peer' })),
    ),
  ),
  gap: lacks('self.gatesUntrustedTriggers'),
  why: 'An issue, a comment or a pull request from a fork is enough to start a job that holds your secrets. What it says can then steer the scripts and the agents in that job.',
  check:
    'From an account outside the team, open an issue and a pull request that edits the job definition; no job with secrets or write rights may start before a maintainer agrees.',
  exception: 'The jobs that outsiders can start hold no secret and can write nowhere.',
  likelihood: 4,
  impact: 4,
  impactOn: ['C', 'I'],
  adjust: [holdsCredentials],
  skill: 1,
  actors: ['script-kiddie', 'organised-crime', 'malicious-publisher', 'nation-state'],
  mitigations: [
    { control: 'CTL-TRIGGER-GATE', likelihood: 3, impact: 0 },
    { control: 'CTL-LEAST-PRIV', likelihood: 0, impact: 1 },
    { control: 'CTL-EPHEMERAL', likelihood: 0, impact: 1 },
    { control: 'CTL-EGRESS', likelihood: 0, impact: 1 },
  ],
  references: [
    'ASI01:2026',
    'ASI03:2026',
    'LLM04:2026',
    'LLM03:2025',
    'AML.T0093',
    'AML.T0049',
    'CWE-829',
    'CWE-862',
    'CAPEC-444',
    'AISVS-v1.0-C9.3.5',
  ],
}

export const examples: Examples = {
  about: 'runner',
  flags: {
    'a new issue starts a workflow': {
      elements: {
        issues: 'content-source',
        runner: ['ci-runner', { gatesUntrustedTriggers: 'no' }],
      },
      flows: { trigger: 'issues -> runner' },
    },
    'anyone can open a pull request in the repository that it builds': {
      elements: {
        contributor: 'user',
        code: 'code-repo',
        runner: ['ci-runner', { gatesUntrustedTriggers: 'no' }],
      },
      inside: { internet: ['contributor'] },
      flows: { fork: 'contributor -> code', checkout: 'runner -> code' },
    },
  },
  clears: {
    'a maintainer has to agree first': {
      elements: {
        issues: 'content-source',
        runner: ['ci-runner', { gatesUntrustedTriggers: 'yes' }],
      },
      flows: { trigger: 'issues -> runner' },
    },
    'only people of the team can push to the repository': {
      elements: {
        developer: 'operator',
        code: 'code-repo',
        runner: ['ci-runner', { gatesUntrustedTriggers: 'no' }],
      },
      flows: { push: 'developer -> code', checkout: 'runner -> code' },
    },
    'it reads public pages by itself, which start nothing': {
      elements: {
        pages: 'content-source',
        runner: ['ci-runner', { gatesUntrustedTriggers: 'no' }],
      },
      flows: { fetch: 'runner -> pages' },
    },
    'a colleague starts it from the office': {
      elements: { colleague: 'user', runner: ['ci-runner', { gatesUntrustedTriggers: 'no' }] },
      inside: { corporate: ['colleague'] },
      flows: { start: 'colleague -> runner' },
    },
  },
  asks: {
    'nobody has said who has to agree': {
      elements: { issues: 'content-source', runner: 'ci-runner' },
      flows: { trigger: 'issues -> runner' },
    },
  },
}
