import { releasesBuilds } from '../../catalogue/circumstances/programme'
import { all, exists, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** What is published can be swapped where it lies; that is told of the store, and signing is a way out there. */
const liesUnverified = exists(
  'out',
  all(
    oneOf('peer.$kind', 'object-store', 'data-store'),
    overlaps('peer.$ownClasses', 'source-code', 'model-weights'),
    sure(lacks('peer.verifiesIntegrity')),
  ),
)

export const unsignedReleases: Rule = {
  id: 'BOT-T-602',
  version: 1,
  title: 'Nobody can tell what {self} built from what somebody else made',
  stride: ['T'],
  applies: { to: 'element', kinds: ['ci-runner'] },
  when: all(releasesBuilds, not(liesUnverified)),
  gap: lacks('self.signsArtifacts'),
  why: 'Without a signature that names the commit and the build, what was reviewed and what is deployed are two things that only look alike.',
  check:
    'Build a package by hand and deploy it past the pipeline; the deployment must stop because the proof of origin is missing.',
  exception: 'What is deployed is built where it runs, straight from the reviewed commit.',
  likelihood: 2,
  impact: 4,
  impactOn: ['I'],
  adjust: [],
  skill: 3,
  actors: ['organised-crime', 'nation-state', 'malicious-insider', 'malicious-publisher'],
  mitigations: [
    { control: 'CTL-SIGN-ART', likelihood: 2, impact: 0 },
    { control: 'CTL-INTEGRITY', likelihood: 1, impact: 0, at: ['out'] },
  ],
  references: [
    'LLM04:2026',
    'LLM03:2025',
    'ASI04:2026',
    'CWE-353',
    'CWE-494',
    'CAPEC-184',
    'CAPEC-678',
  ],
}

export const examples: Examples = {
  about: 'runner',
  flags: {
    'packages are published unsigned': {
      elements: {
        runner: ['ci-runner', { signsArtifacts: 'no' }],
        registry: 'package-registry',
      },
      flows: { publish: 'runner -> registry' },
    },
    'the bot is deployed unsigned': {
      elements: { runner: ['ci-runner', { signsArtifacts: 'no' }], bot: 'chatbot' },
      flows: { deploy: 'runner -> bot' },
    },
  },
  clears: {
    'every build is signed with its origin': {
      elements: {
        runner: ['ci-runner', { signsArtifacts: 'yes' }],
        registry: 'package-registry',
      },
      flows: { publish: 'runner -> registry' },
    },
    'it only runs tests': {
      elements: { runner: ['ci-runner', { signsArtifacts: 'no' }], code: 'code-repo' },
      flows: { checkout: 'runner -> code' },
    },
    'it starts an agent, which releases nothing': {
      elements: { runner: ['ci-runner', { signsArtifacts: 'no' }], coder: 'agent' },
      flows: { start: 'runner -> coder' },
    },
    'the store is known to hand out builds unchecked, which is told there': {
      elements: {
        runner: ['ci-runner', { signsArtifacts: 'no' }],
        artefacts: ['object-store', { verifiesIntegrity: 'no' }],
      },
      flows: { publish: 'runner -> artefacts' },
      assets: { 'source-code': ['artefacts'] },
    },
  },
  asks: {
    'nobody has said whether builds are signed': {
      elements: { runner: 'ci-runner', shop: 'api' },
      flows: { deploy: 'runner -> shop' },
    },
  },
}
