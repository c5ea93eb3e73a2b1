import { approvesAuto } from '../../catalogue/adjusters/deeds'
import { approvesFor } from '../../catalogue/circumstances/deeds'
import { lacks } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const approvalFatigue: Rule = {
  id: 'BOT-E-701',
  version: 1,
  title: 'So many requests reach {self} that they are waved through (approval fatigue)',
  stride: ['E'],
  applies: { to: 'element', kinds: ['approver'] },
  when: approvesFor(),
  gap: lacks('self.approvalLoadManaged'),
  why: 'People confirm the hundredth request without reading it. An attacker only has to see to the first ninety-nine.',
  check:
    'Count the approvals of a working day and how long each took, then slip in one that ought to be refused and see whether it is.',
  exception: 'Requests are so rare that each is an event.',
  likelihood: 2,
  impact: 3,
  impactOn: ['I'],
  adjust: [approvesAuto],
  skill: 2,
  actors: ['rogue-agent', 'fraudster', 'organised-crime', 'abusive-user', 'script-kiddie'],
  mitigations: [
    { control: 'CTL-APPROVAL-LOAD', likelihood: 1, impact: 0 },
    { control: 'CTL-TOOL-POLICY', likelihood: 0, impact: 1, at: ['in'] },
    { control: 'CTL-APPROVAL-EXACT', likelihood: 1, impact: 0 },
  ],
  references: [
    'ASI09:2026',
    'T10:1.1',
    'CWE-654',
    'CAPEC-427',
    'AISVS-v1.0-C9.2.6',
    'AISVS-v1.0-C9.6.2',
  ],
}

export const examples: Examples = {
  about: 'lead',
  flags: {
    'every refund asks, and nothing ranks them': {
      elements: {
        assistant: ['agent', { humanApproval: 'yes' }],
        lead: ['approver', { approvalLoadManaged: 'no' }],
      },
      flows: { request: 'assistant -> lead' },
    },
    'requests come through a queue': {
      elements: {
        clerk: ['automation-bot', { usesLlm: 'no', humanApproval: 'yes' }],
        waiting: 'queue',
        lead: ['approver', { approvalLoadManaged: 'no' }],
      },
      flows: { request: 'clerk -> waiting', next: 'waiting -> lead' },
    },
  },
  clears: {
    'requests are ranked and limited': {
      elements: {
        assistant: ['agent', { humanApproval: 'yes' }],
        lead: ['approver', { approvalLoadManaged: 'yes' }],
      },
      flows: { request: 'assistant -> lead' },
    },
    'the bot does not wait for an answer': {
      elements: {
        assistant: ['agent', { humanApproval: 'no', autonomy: 'fully-autonomous' }],
        lead: ['approver', { approvalLoadManaged: 'no' }],
      },
      flows: { note: 'assistant -> lead' },
    },
    'no bot asks': {
      elements: { orders: 'api', lead: ['approver', { approvalLoadManaged: 'no' }] },
      flows: { request: 'orders -> lead' },
    },
  },
  asks: {
    'nobody has said how many requests there are': {
      elements: { assistant: 'agent', lead: 'approver' },
      flows: { request: 'assistant -> lead' },
    },
  },
}
