import type { Control } from '../../control'

/** What people see and know of the bot. */
export const peopleControls: readonly Control[] = [
  {
    id: 'CTL-DISCLOSE',
    name: 'Say that it is a bot',
    kind: 'prevent',
    effort: 1,
    description: 'Clear notice at the start and on request, plus the way to a person.',
    effects: [{ on: 'element', property: 'disclosesAi', value: 'yes' }],
    references: [],
  },
  {
    id: 'CTL-VERIFIED',
    name: 'Verifiable bot presence',
    kind: 'prevent',
    effort: 1,
    description:
      'Verified account, published handle, in-app entry only, take-down process for copies.',
    effects: [{ on: 'element', property: 'verifiedPresence', value: 'yes' }],
    references: [],
  },
  {
    id: 'CTL-AWARENESS',
    name: 'Awareness',
    kind: 'prevent',
    effort: 1,
    description:
      'Tell users what the genuine bot never asks for; train staff on phishing and bot hand-offs.',
    effects: [{ on: 'model', property: 'userEducation', value: 'yes' }],
    references: ['AML.M0018'],
  },
]
