import { approvesFor } from '../../catalogue/circumstances/deeds'
import { any, has, lacks, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const approvedSummary: Rule = {
  id: 'BOT-T-701',
  version: 1,
  title: '{self} approves a summary instead of the real action',
  stride: ['T'],
  applies: { to: 'element', kinds: ['approver'] },
  when: approvesFor(any(has('peer.$llmDriven'), sure(has('peer.$untrustedContent')))),
  gap: lacks('self.approvalShowsExactAction'),
  why: 'When a model writes the text that the person reads, or a robot copies it from a document, whoever steers the model or wrote the document writes it. Recipient, amount and what happens besides can differ from what was approved.',
  check:
    'Have the bot prepare an action whose summary tells a different amount or recipient than the call, and see which of the two the person is shown.',
  exception:
    'Nothing is carried out from the approval itself, for the person enters the action by hand in another system.',
  likelihood: 3,
  impact: 3,
  impactOn: ['I'],
  adjust: [],
  skill: 2,
  actors: ['fraudster', 'organised-crime', 'rogue-agent', 'abusive-user', 'malicious-publisher'],
  mitigations: [
    { control: 'CTL-APPROVAL-EXACT', likelihood: 2, impact: 0 },
    { control: 'CTL-APPROVAL-BIND', likelihood: 0, impact: 1 },
  ],
  references: [
    'ASI09:2026',
    'T15:1.1',
    'T10:1.1',
    'AML.T0067',
    'CWE-451',
    'CAPEC-173',
    'AISVS-v1.0-C9.2.2',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'lead',
  flags: {
    'the agent describes its own refund': {
      elements: {
        assistant: ['agent', { humanApproval: 'yes' }],
        lead: ['approver', { approvalShowsExactAction: 'no' }],
      },
      flows: { request: 'assistant -> lead' },
    },
    'the request comes over a chat platform': {
      elements: {
        assistant: ['agent', { autonomy: 'human-approves' }],
        chat: 'messaging-platform',
        lead: ['approver', { approvalShowsExactAction: 'no' }],
      },
      flows: { request: 'assistant -> chat', ping: 'chat -> lead' },
    },
    'the lead presses a button in the chat': {
      elements: {
        assistant: ['agent', { autonomy: 'human-approves' }],
        chat: 'messaging-platform',
        lead: ['approver', { approvalShowsExactAction: 'no' }],
      },
      flows: { request: 'assistant -> chat', press: 'lead -> chat' },
    },
    'a robot shows what it read in the mail of strangers': {
      elements: {
        mailbox: 'content-source',
        clerk: ['automation-bot', { usesLlm: 'no', humanApproval: 'yes' }],
        lead: ['approver', { approvalShowsExactAction: 'no' }],
      },
      flows: { fetch: 'clerk -> mailbox', request: 'clerk -> lead' },
    },
  },
  clears: {
    'the real parameters are shown': {
      elements: {
        assistant: ['agent', { humanApproval: 'yes' }],
        lead: ['approver', { approvalShowsExactAction: 'yes' }],
      },
      flows: { request: 'assistant -> lead' },
    },
    'a script fills in the form': {
      elements: {
        clerk: ['automation-bot', { usesLlm: 'no', humanApproval: 'yes' }],
        lead: ['approver', { approvalShowsExactAction: 'no' }],
      },
      flows: { request: 'clerk -> lead' },
    },
    'the bot acts without waiting, which is said of the bot': {
      elements: {
        assistant: ['agent', { autonomy: 'acts-within-limits', humanApproval: 'no' }],
        lead: ['approver', { approvalShowsExactAction: 'no' }],
      },
      flows: { handover: 'assistant -> lead' },
    },
    'the bot only suggests': {
      elements: {
        assistant: ['agent', { autonomy: 'suggest-only' }],
        lead: ['approver', { approvalShowsExactAction: 'no' }],
      },
      flows: { advice: 'assistant -> lead' },
    },
  },
  asks: {
    'nobody has said what the approver is shown': {
      elements: { assistant: 'agent', lead: 'approver' },
      flows: { request: 'assistant -> lead' },
    },
  },
}
