import { untrusted } from '../../catalogue/adjusters/content'
import { all, any, exists, has, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** A person who is not the author looks at every change before it counts. */
const peopleReview = exists(
  'out',
  all(oneOf('peer.$kind', 'code-repo'), has('peer.branchProtection')),
)

export const agentsApproveAgents: Rule = {
  id: 'BOT-E-308',
  version: 1,
  title: '{self} approves changes that no person has looked at',
  stride: ['E', 'T'],
  applies: { to: 'element', kinds: ['agent', 'orchestrator', 'automation-bot'] },
  when: all(
    overlaps('self.actions', 'approve-changes'),
    any(has('self.$llmDriven'), has('self.$multiAgent')),
  ),
  gap: all(lacks('self.humanApproval'), not(sure(peopleReview))),
  why: 'The agent that writes and the agent that reviews read the same poisoned text and agree with each other. That is one opinion heard twice, and nobody has looked.',
  check:
    'Plant a request for a harmless but odd change where the author agent reads, and see whether it is merged before a person has agreed.',
  exception: 'It approves only changes of a kind that tests can prove right, such as formatting.',
  likelihood: 3,
  impact: 4,
  impactOn: ['I'],
  adjust: [untrusted],
  skill: 2,
  actors: ['rogue-agent', 'organised-crime', 'malicious-publisher', 'nation-state'],
  mitigations: [
    { control: 'CTL-HUMAN-APPROVAL', likelihood: 2, impact: 0 },
    { control: 'CTL-BRANCH', likelihood: 2, impact: 0, at: ['out'] },
    { control: 'CTL-SOD', likelihood: 1, impact: 0, at: ['out'] },
  ],
  references: [
    'ASI08:2026',
    'ASI10:2026',
    'T7:1.1',
    'T5:1.1',
    'CWE-654',
    'CWE-841',
    'CAPEC-444',
    'ASVS-v5.0.0-2.3.5',
    'AISVS-v1.0-C9.2.6',
    'AISVS-v1.0-C9.2.1',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'reviewer',
  flags: {
    'an agent merges what another agent wrote': {
      elements: {
        reviewer: ['agent', { actions: ['approve-changes'], humanApproval: 'no' }],
        repository: ['code-repo', { branchProtection: 'no' }],
      },
      flows: { merge: 'reviewer -> repository' },
    },
  },
  clears: {
    'a person releases each approval': {
      elements: { reviewer: ['agent', { actions: ['approve-changes'], humanApproval: 'yes' }] },
    },
    'the repository wants a review by a person besides': {
      elements: {
        reviewer: ['agent', { actions: ['approve-changes'], humanApproval: 'no' }],
        repository: ['code-repo', { branchProtection: 'yes' }],
      },
      flows: { merge: 'reviewer -> repository' },
    },
    'it comments and approves nothing': {
      elements: { reviewer: ['agent', { actions: ['write-data'], humanApproval: 'no' }] },
    },
    'fixed rules decide, and no agent is near': {
      elements: {
        reviewer: [
          'automation-bot',
          { usesLlm: 'no', actions: ['approve-changes'], humanApproval: 'no' },
        ],
      },
    },
  },
  asks: {
    'nobody has said who agrees in the end': {
      elements: { reviewer: ['agent', { actions: ['approve-changes'] }] },
    },
  },
}
