import { approvesFor } from '../../catalogue/circumstances/deeds'
import { lacks, overlaps } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const forgedApprovals: Rule = {
  id: 'BOT-S-702',
  version: 1,
  title: 'Approvals in the name of {self} can be forged or reused',
  stride: ['S'],
  applies: { to: 'element', kinds: ['approver'] },
  when: approvesFor(
    overlaps(
      'peer.$effectiveActions',
      'move-money',
      'delete-data',
      'deploy',
      'approve-changes',
      'manage-access',
      'moderate-users',
      'run-shell',
    ),
  ),
  gap: lacks('self.approvalBound'),
  why: 'A yes in a chat fits any question. Unless it is bound to one action and one person, the bot or an intruder can present it for something else.',
  check:
    'Send a recorded approval a second time, then once with a changed amount and once from the account of the bot; all three must be refused.',
  exception:
    'The person carries out the action with an account of their own that the bot cannot use.',
  likelihood: 2,
  impact: 4,
  impactOn: [],
  adjust: [],
  skill: 3,
  actors: ['rogue-agent', 'organised-crime', 'malicious-insider', 'fraudster'],
  mitigations: [
    { control: 'CTL-APPROVAL-BIND', likelihood: 2, impact: 0 },
    { control: 'CTL-MFA', likelihood: 1, impact: 0, at: ['adjacent'] },
  ],
  references: [
    'ASI09:2026',
    'ASI03:2026',
    'T9:1.1',
    'CWE-294',
    'CWE-345',
    'CAPEC-60',
    'CAPEC-195',
    'AISVS-v1.0-C9.2.8',
    'AISVS-v1.0-C9.2.9',
  ],
}

export const examples: Examples = {
  about: 'lead',
  flags: {
    'any yes in the chat releases a payment': {
      elements: {
        assistant: ['agent', { actions: ['move-money'], humanApproval: 'yes' }],
        lead: ['approver', { approvalBound: 'no' }],
      },
      flows: { request: 'assistant -> lead' },
    },
    'the deed is done by a tool of the agent': {
      elements: {
        assistant: ['agent', { actions: [], humanApproval: 'yes' }],
        refunds: ['tool', { actions: ['move-money'] }],
        lead: ['approver', { approvalBound: 'no' }],
      },
      flows: { call: 'assistant -> refunds', request: 'assistant -> lead' },
    },
  },
  clears: {
    'an approval holds for one action, once': {
      elements: {
        assistant: ['agent', { actions: ['move-money'], humanApproval: 'yes' }],
        lead: ['approver', { approvalBound: 'yes' }],
      },
      flows: { request: 'assistant -> lead' },
    },
    'what is approved can be undone': {
      elements: {
        assistant: ['agent', { actions: ['write-data'], humanApproval: 'yes' }],
        lead: ['approver', { approvalBound: 'no' }],
      },
      flows: { request: 'assistant -> lead' },
    },
    'the bot does not wait for an approval': {
      elements: {
        assistant: [
          'agent',
          { actions: ['move-money'], autonomy: 'acts-within-limits', humanApproval: 'no' },
        ],
        lead: ['approver', { approvalBound: 'no' }],
      },
      flows: { note: 'assistant -> lead' },
    },
  },
  asks: {
    'nobody has said what an approval is bound to': {
      elements: {
        assistant: ['agent', { actions: ['move-money'], humanApproval: 'yes' }],
        lead: 'approver',
      },
      flows: { request: 'assistant -> lead' },
    },
  },
}
