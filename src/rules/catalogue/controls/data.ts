import type { Control } from '../../control'

/** Data at rest and what is learned from it. */
export const dataControls: readonly Control[] = [
  {
    id: 'CTL-RETENTION',
    name: 'Delete on time',
    kind: 'prevent',
    effort: 1,
    description:
      'Set retention per data class, delete on request, include memories, embeddings and traces.',
    effects: [{ on: 'element', property: 'limitsRetention', value: 'yes' }],
    references: ['ASVS-v5.0.0-14.2.7', 'AISVS-v1.0-C8.3.1', 'AISVS-v1.0-C8.3.2'],
  },
  {
    id: 'CTL-ENC-REST',
    name: 'Encrypt at rest',
    kind: 'prevent',
    effort: 1,
    description: 'Encrypt with managed keys and separate key access from data access.',
    effects: [{ on: 'element', property: 'encryptedAtRest', value: 'yes' }],
    references: ['AML.M0012', 'ASVS-v5.0.0-14.2.4'],
  },
  {
    id: 'CTL-STORE-ACL',
    name: 'Restrict access to the store',
    kind: 'prevent',
    effort: 1,
    description: 'Default deny; named identities; separate read from write.',
    effects: [{ on: 'element', property: 'restrictsAccess', value: 'yes' }],
    references: ['AML.M0005', 'ASVS-v5.0.0-13.2.2', 'AISVS-v1.0-C5.2.1'],
  },
  {
    id: 'CTL-MINIMISE',
    name: 'Minimise and mask',
    kind: 'prevent',
    effort: 2,
    description:
      'Send only the fields the task needs; mask or tokenise personal data before models, tools, embeddings and partners.',
    effects: [{ on: 'element', property: 'minimisesData', value: 'yes' }],
    references: ['ASVS-v5.0.0-14.2.3', 'ASVS-v5.0.0-14.2.6', 'AISVS-v1.0-C8.2.1'],
  },
  {
    id: 'CTL-PROVENANCE',
    name: 'Provenance and vetting of knowledge',
    kind: 'prevent',
    effort: 2,
    description:
      'Accept content from listed writers, record source and time, screen for hidden text and injection, quarantine outliers.',
    effects: [
      { on: 'element', property: 'tracksProvenance', value: 'yes' },
      { on: 'element', property: 'vetsContent', value: 'yes' },
      { on: 'element', property: 'normalisesText', value: 'yes' },
    ],
    references: [
      'AML.M0025',
      'AISVS-v1.0-C8.1.2',
      'AISVS-v1.0-C8.2.2',
      'AISVS-v1.0-C8.2.4',
      'AISVS-v1.0-C12.5.4',
    ],
  },
  {
    id: 'CTL-MEMORY-GUARD',
    name: 'Guard memory writes',
    kind: 'prevent',
    effort: 2,
    description:
      'Validate and attribute what is remembered, keep instructions out, allow review, expiry and reset.',
    effects: [{ on: 'element', property: 'guardsMemoryWrites', value: 'yes' }],
    references: ['AML.M0031', 'AISVS-v1.0-C8.2.3', 'AISVS-v1.0-C8.2.5', 'AISVS-v1.0-C8.3.2'],
  },
  {
    id: 'CTL-LEARN-REVIEW',
    name: 'Review what the bot learns',
    kind: 'prevent',
    effort: 2,
    description: 'No live learning from users; curated, reviewed and reversible updates.',
    effects: [{ on: 'element', property: 'reviewsLearning', value: 'yes' }],
    references: ['AISVS-v1.0-C11.4.3', 'AISVS-v1.0-C1.3.1'],
  },
  {
    id: 'CTL-NO-TRAIN',
    name: 'No training on your data',
    kind: 'prevent',
    effort: 1,
    description:
      'Contract and settings that exclude training and shorten retention at the model vendor.',
    effects: [{ on: 'element', property: 'providerNoTraining', value: 'yes' }],
    references: ['ASVS-v5.0.0-14.2.3'],
  },
  {
    id: 'CTL-TRAIN-DATA',
    name: 'Vet training data and keep it apart',
    kind: 'prevent',
    effort: 3,
    description:
      'Take examples of known origin, look for planted ones, remove personal data, and train in an environment apart from production.',
    effects: [
      { on: 'element', property: 'vetsTrainingData', value: 'yes' },
      { on: 'element', property: 'isolatedEnv', value: 'yes' },
    ],
    references: [
      'AISVS-v1.0-C1.1.2',
      'AISVS-v1.0-C1.3.1',
      'AISVS-v1.0-C3.4.2',
      'AML.M0007',
      'AML.M0025',
    ],
  },
]
