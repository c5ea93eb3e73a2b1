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
  {
    id: 'CTL-PENTEST',
    name: 'Penetration testing',
    kind: 'detect',
    effort: 2,
    description:
      'Have the bot, its APIs and its agents attacked by people who were not involved in building them.',
    effects: [{ on: 'model', property: 'penTesting', value: 'yes' }],
    references: [],
  },
  {
    id: 'CTL-REVIEWS',
    name: 'Security audits & code reviews',
    kind: 'detect',
    effort: 2,
    description: 'Review code before merge and audit the whole system on schedule.',
    effects: [{ on: 'model', property: 'secureReviews', value: 'yes' }],
    references: [],
  },
  {
    id: 'CTL-REDTEAM',
    name: 'AI red-teaming',
    kind: 'detect',
    effort: 2,
    description:
      'Attack prompts, memory, tools and guardrails before each release and after model changes.',
    effects: [{ on: 'model', property: 'aiRedTeam', value: 'yes' }],
    references: ['AISVS-v1.0-C11.1.2', 'AISVS-v1.0-C11.1.3'],
  },
  {
    id: 'CTL-IR',
    name: 'Incident response',
    kind: 'respond',
    effort: 2,
    description:
      'Rehearsed steps: stop the bot, revoke tokens, roll back prompts and memory, tell people.',
    effects: [{ on: 'model', property: 'incidentResponse', value: 'yes' }],
    references: ['AISVS-v1.0-C12.4.3'],
  },
  {
    id: 'CTL-OFFBOARD',
    name: 'Retire bots properly',
    kind: 'prevent',
    effort: 1,
    description:
      'Revoke tokens, webhooks, app installs and accounts when a bot, vendor or owner leaves.',
    effects: [{ on: 'model', property: 'offboarding', value: 'yes' }],
    references: [],
  },
  {
    id: 'CTL-INVENTORY',
    name: 'Inventory of bots, agents, tools and APIs',
    kind: 'detect',
    effort: 1,
    description: 'One list with owner, purpose, permissions and data; find the unlisted ones.',
    effects: [{ on: 'model', property: 'inventory', value: 'yes' }],
    references: ['AISVS-v1.0-C3.1.1'],
  },
  {
    id: 'CTL-TM-REVIEW',
    name: 'Review the threat model',
    kind: 'detect',
    effort: 1,
    description: 'Revisit at each major change and at least quarterly.',
    effects: [{ on: 'model', property: 'reviewCadence', value: 'quarterly' }],
    references: [],
  },
]
