import { callerTainted } from '../../catalogue/adjusters/content'
import { isCalledByModel } from '../../catalogue/circumstances/models'
import { all, any, exists, has, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** It picks a recipient. An agent that only answers in its own chat does not. */
const writesToPeople = any(
  overlaps('self.actions', 'send-email'),
  all(oneOf('self.$kind', 'tool', 'mcp-server'), overlaps('self.actions', 'send-message')),
)

/** A model chooses to whom. */
const modelChooses = any(has('self.$llmDriven'), isCalledByModel)

export const anyRecipient: Rule = {
  id: 'BOT-I-301',
  version: 1,
  title: '{self} sends messages to whomever a model names',
  stride: ['I'],
  applies: { to: 'element', kinds: ['tool', 'agent', 'mcp-server'] },
  when: all(writesToPeople, modelChooses),
  gap: all(lacks('self.recipientAllowlist'), not(sure(exists('in', has('peer.toolAllowlist'))))),
  why: 'A tool that writes to any address is the easiest way out for stolen data: one sentence in a document names the recipient. It is also a machine for spam under your name.',
  check:
    'Have the bot send a summary to an address outside of the case, by asking and by way of a document; it must be refused.',
  exception: 'Somebody reads and releases every message before it leaves.',
  likelihood: 3,
  impact: 3,
  impactOn: ['C'],
  adjust: [callerTainted],
  skill: 2,
  actors: ['organised-crime', 'spammer', 'fraudster', 'malicious-publisher'],
  mitigations: [
    { control: 'CTL-RECIPIENTS', likelihood: 2, impact: 0 },
    { control: 'CTL-TOOL-POLICY', likelihood: 2, impact: 0, at: ['in'] },
    { control: 'CTL-HUMAN-APPROVAL', likelihood: 1, impact: 0, at: ['self', 'in'] },
    { control: 'CTL-RATE', likelihood: 0, impact: 1 },
    { control: 'CTL-OUTPUT-FILTER', likelihood: 0, impact: 1, at: ['self', 'in'] },
  ],
  references: [
    'ASI02:2026',
    'LLM03:2026',
    'LLM06:2025',
    'AML.T0086',
    'OAT-017',
    'CWE-201',
    'CWE-441',
    'AISVS-v1.0-C9.5.1',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'mailer',
  flags: {
    'an agent may write to any address': {
      elements: {
        assistant: 'agent',
        mailer: ['tool', { actions: ['send-email'], recipientAllowlist: 'no' }],
      },
      flows: { send: 'assistant -> mailer' },
    },
    'an agent sends mail by itself': {
      elements: { mailer: ['agent', { actions: ['send-email'], recipientAllowlist: 'no' }] },
    },
    'a model reaches it through a gateway': {
      elements: {
        assistant: 'agent',
        gateway: 'gateway',
        mailer: ['tool', { actions: ['send-email'], recipientAllowlist: 'no' }],
      },
      flows: { use: 'assistant -> gateway', send: 'gateway -> mailer' },
    },
  },
  clears: {
    'only the parties of the case get mail': {
      elements: {
        assistant: 'agent',
        mailer: ['tool', { actions: ['send-email'], recipientAllowlist: 'yes' }],
      },
      flows: { send: 'assistant -> mailer' },
    },
    'code in the agent decides who may be named': {
      elements: {
        assistant: ['agent', { toolAllowlist: 'yes' }],
        mailer: ['tool', { actions: ['send-email'], recipientAllowlist: 'no' }],
      },
      flows: { send: 'assistant -> mailer' },
    },
    'an agent answers in its own chat': {
      elements: { mailer: ['agent', { actions: ['send-message'], recipientAllowlist: 'no' }] },
    },
    'our own code names the recipient': {
      elements: {
        shop: 'api',
        mailer: ['tool', { actions: ['send-email'], recipientAllowlist: 'no' }],
      },
      flows: { send: 'shop -> mailer' },
    },
  },
  asks: {
    'nobody has said to whom it may write': {
      elements: { assistant: 'agent', mailer: ['tool', { actions: ['send-email'] }] },
      flows: { send: 'assistant -> mailer' },
    },
  },
}
