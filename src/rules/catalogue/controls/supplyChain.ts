import type { Control } from '../../control'

/** Code, models and configuration that are what they claim to be. */
export const supplyChainControls: readonly Control[] = [
  {
    id: 'CTL-INTEGRITY',
    name: 'Verify integrity before use',
    kind: 'prevent',
    effort: 2,
    description:
      'Signed or hashed artefacts, prompts, tools and models, checked at load and deploy.',
    effects: [{ on: 'element', property: 'verifiesIntegrity', value: 'yes' }],
    references: [
      'AML.M0013',
      'AML.M0014',
      'AISVS-v1.0-C3.1.2',
      'AISVS-v1.0-C3.1.3',
      'AISVS-v1.0-C6.1.3',
      'AISVS-v1.0-C10.1.1',
    ],
  },
  {
    id: 'CTL-CHANGE',
    name: 'Change control',
    kind: 'prevent',
    effort: 1,
    description:
      'Review, version and roll back prompts, policies, filters and tool lists like code.',
    effects: [{ on: 'element', property: 'changeControl', value: 'yes' }],
    references: ['AISVS-v1.0-C3.3.1', 'AISVS-v1.0-C3.3.2', 'AISVS-v1.0-C12.5.3'],
  },
  {
    id: 'CTL-SAFE-FORMAT',
    name: 'Safe model formats',
    kind: 'prevent',
    effort: 1,
    description: 'Load only formats that cannot run code, from approved sources, after scanning.',
    effects: [{ on: 'element', property: 'safeModelFormats', value: 'yes' }],
    references: [
      'AML.M0016',
      'ASVS-v5.0.0-1.5.2',
      'AISVS-v1.0-C4.1.2',
      'AISVS-v1.0-C6.1.1',
      'AISVS-v1.0-C6.1.2',
    ],
  },
  {
    id: 'CTL-PIN-MODEL',
    name: 'Pin and re-test the model',
    kind: 'prevent',
    effort: 1,
    description: 'Fix the version, run a safety and quality suite before switching.',
    effects: [{ on: 'element', property: 'pinsModelVersion', value: 'yes' }],
    references: ['AISVS-v1.0-C3.2.1', 'AISVS-v1.0-C3.2.3'],
  },
  {
    id: 'CTL-BRANCH',
    name: 'Protect branches',
    kind: 'prevent',
    effort: 1,
    description:
      'Human review by someone who is not the author, for code, pipelines and rules files alike.',
    effects: [{ on: 'element', property: 'branchProtection', value: 'yes' }],
    references: ['ASVS-v5.0.0-2.3.5'],
  },
  {
    id: 'CTL-TRIGGER-GATE',
    name: 'Gate untrusted triggers',
    kind: 'prevent',
    effort: 1,
    description:
      "Outsiders' pull requests, issues and comments start only jobs without secrets and write rights, until a maintainer agrees.",
    effects: [{ on: 'element', property: 'gatesUntrustedTriggers', value: 'yes' }],
    references: ['AISVS-v1.0-C9.3.5'],
  },
  {
    id: 'CTL-SIGN-ART',
    name: 'Sign artefacts',
    kind: 'prevent',
    effort: 2,
    description: 'Sign with build provenance and verify before deployment.',
    effects: [{ on: 'element', property: 'signsArtifacts', value: 'yes' }],
    references: ['AML.M0013', 'AISVS-v1.0-C3.1.2'],
  },
]
