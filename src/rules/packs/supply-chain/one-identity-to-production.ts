import { agentWrites } from '../../catalogue/adjusters/content'
import { releasesBuilds } from '../../catalogue/circumstances/programme'
import { all, any, exists, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Anybody who can push ships; that is told of the repository, and it comes first. */
const isUnprotected = all(oneOf('peer.$kind', 'code-repo'), sure(lacks('peer.branchProtection')))

/** It takes builds from a machine or an agent, and puts them to work. */
const takesReleases = all(
  oneOf('self.$kind', 'api'),
  overlaps('self.$ownClasses', 'source-code'),
  exists(
    'in',
    oneOf('peer.$kind', 'ci-runner', 'agent', 'orchestrator', 'automation-bot', 'mcp-server'),
  ),
  not(exists('in', exists('adjacent', isUnprotected, { of: 'peer' }))),
)

/** It releases by itself; where a service that takes releases is drawn, that one is asked instead. */
const releasesAlone = all(
  oneOf('self.$kind', 'ci-runner'),
  releasesBuilds,
  not(exists('adjacent', isUnprotected)),
  not(exists('out', all(oneOf('peer.$kind', 'api'), overlaps('peer.$ownClasses', 'source-code')))),
)

export const oneIdentityToProduction: Rule = {
  id: 'BOT-E-602',
  version: 1,
  title: 'One identity can build, approve and deploy through {self}',
  stride: ['E'],
  applies: { to: 'element', kinds: ['api', 'ci-runner'] },
  when: any(takesReleases, releasesAlone),
  gap: lacks('self.separationOfDuties'),
  why: 'When the pipeline, or the agent in it, holds every key from commit to production, a single hijack goes all the way.',
  check:
    'With the identity of the pipeline alone, change a line of code and bring it to production; somebody else must have to agree on the way.',
  exception: 'What is released here reaches nobody but those who wrote it.',
  likelihood: 2,
  impact: 4,
  impactOn: ['I'],
  adjust: [agentWrites],
  skill: 2,
  actors: ['malicious-insider', 'organised-crime', 'rogue-agent', 'nation-state'],
  mitigations: [
    { control: 'CTL-SOD', likelihood: 1, impact: 1 },
    { control: 'CTL-HUMAN-APPROVAL', likelihood: 1, impact: 0, at: ['in'] },
    { control: 'CTL-FUNCTION-AUTHZ', likelihood: 1, impact: 0 },
  ],
  references: [
    'ASI03:2026',
    'CWE-654',
    'CWE-269',
    'CAPEC-444',
    'ASVS-v5.0.0-2.3.5',
    'AISVS-v1.0-C9.2.1',
  ],
}

export const examples: Examples = {
  about: 'release',
  flags: {
    'the pipeline brings its own builds to production': {
      elements: { runner: 'ci-runner', release: ['api', { separationOfDuties: 'no' }] },
      flows: { deploy: 'runner -> release' },
      assets: { 'source-code': ['release'] },
    },
    'an agent deploys what it wrote': {
      elements: { coder: 'agent', release: ['api', { separationOfDuties: 'no' }] },
      flows: { deploy: 'coder -> release' },
      assets: { 'source-code': ['release'] },
    },
    'the pipeline restarts the bot with what it built': {
      elements: { release: ['ci-runner', { separationOfDuties: 'no' }], bot: 'chatbot' },
      flows: { deploy: 'release -> bot' },
    },
  },
  clears: {
    'a second person releases': {
      elements: { runner: 'ci-runner', release: ['api', { separationOfDuties: 'yes' }] },
      flows: { deploy: 'runner -> release' },
      assets: { 'source-code': ['release'] },
    },
    'anybody who can push ships, which is told of the repository': {
      elements: {
        code: ['code-repo', { branchProtection: 'no' }],
        runner: 'ci-runner',
        release: ['api', { separationOfDuties: 'no' }],
      },
      flows: { checkout: 'runner -> code', deploy: 'runner -> release' },
      assets: { 'source-code': ['release'] },
    },
    'it is an ordinary service': {
      elements: { bot: 'agent', release: ['api', { separationOfDuties: 'no' }] },
      flows: { order: 'bot -> release' },
      assets: { 'account-data': ['release'] },
    },
    'the service that it deploys through is asked instead': {
      elements: { release: ['ci-runner', { separationOfDuties: 'no' }], production: 'api' },
      flows: { deploy: 'release -> production' },
      assets: { 'source-code': ['production'] },
    },
    'it only runs tests': {
      elements: { release: ['ci-runner', { separationOfDuties: 'no' }], code: 'code-repo' },
      flows: { checkout: 'release -> code' },
    },
  },
  asks: {
    'nobody has said who has to agree': {
      elements: { runner: 'ci-runner', release: 'api' },
      flows: { deploy: 'runner -> release' },
      assets: { 'source-code': ['release'] },
    },
  },
}
