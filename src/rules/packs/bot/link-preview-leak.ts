import { all, any, exists, has, lacks, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const linkPreviewLeak: Rule = {
  id: 'BOT-I-007',
  version: 1,
  title: 'Link previews carry data that {self} writes to an attacker',
  stride: ['I'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot', 'agent'] },
  when: all(
    has('self.$llmDriven'),
    exists(
      'adjacent',
      all(oneOf('peer.$kind', 'messaging-platform'), has('peer.fetchesRemoteContent')),
    ),
    any(
      has('self.$untrustedContent'),
      // Others in the room read its answers there; only what it looks up for somebody is news to them.
      all(sure(has('self.groupChat')), sure(overlaps('self.$effectiveActions', 'read-data'))),
    ),
  ),
  gap: lacks('self.filtersOutput'),
  why: 'The platform fetches each link to show a preview. Whoever steers the model can have it write an address with data in it, and the preview sends that data out without a click.',
  check:
    'Have the bot post a link to a server of yours with a made-up value in the address, and watch for the fetch.',
  exception: 'Previews are switched off for everything that the bot posts.',
  likelihood: 2,
  impact: 3,
  impactOn: ['C'],
  adjust: [],
  skill: 3,
  actors: ['organised-crime', 'competitor', 'fraudster'],
  mitigations: [
    { control: 'CTL-OUTPUT-FILTER', likelihood: 1, impact: 1 },
    { control: 'CTL-REMOTE-CONTENT', likelihood: 2, impact: 0, at: ['out', 'in'] },
  ],
  references: ['LLM02:2026', 'LLM02:2025', 'AML.T0077', 'CWE-201', 'AISVS-v1.0-C7.3.3'],
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'a bot that reads web pages posts where links are previewed': {
      elements: {
        slack: ['messaging-platform', { fetchesRemoteContent: 'yes' }],
        pages: 'content-source',
        bot: ['chatbot', { usesLlm: 'yes', filtersOutput: 'no' }],
      },
      flows: { question: 'slack -> bot', answer: 'bot -> slack', read: 'bot -> pages' },
    },
    'another member of the room can steer what it looks up': {
      elements: {
        slack: ['messaging-platform', { fetchesRemoteContent: 'yes' }],
        bot: [
          'chatbot',
          { usesLlm: 'yes', groupChat: 'yes', filtersOutput: 'no', actions: ['read-data'] },
        ],
      },
      flows: { question: 'slack -> bot' },
    },
  },
  clears: {
    'unknown links are taken out of its answers': {
      elements: {
        slack: ['messaging-platform', { fetchesRemoteContent: 'yes' }],
        pages: 'content-source',
        bot: ['chatbot', { usesLlm: 'yes', filtersOutput: 'yes' }],
      },
      flows: { question: 'slack -> bot', read: 'bot -> pages' },
    },
    'the platform shows no previews': {
      elements: {
        slack: ['messaging-platform', { fetchesRemoteContent: 'no' }],
        pages: 'content-source',
        bot: ['chatbot', { usesLlm: 'yes', filtersOutput: 'no' }],
      },
      flows: { question: 'slack -> bot', read: 'bot -> pages' },
    },
    'fixed texts cannot be steered': {
      elements: {
        slack: ['messaging-platform', { fetchesRemoteContent: 'yes' }],
        pages: 'content-source',
        bot: ['chatbot', { usesLlm: 'no', filtersOutput: 'no' }],
      },
      flows: { question: 'slack -> bot', read: 'bot -> pages' },
    },
    'another member of the room can steer it, who reads its answers there anyway': {
      elements: {
        slack: ['messaging-platform', { fetchesRemoteContent: 'yes' }],
        bot: [
          'chatbot',
          { usesLlm: 'yes', groupChat: 'yes', filtersOutput: 'no', actions: ['send-message'] },
        ],
      },
      flows: { question: 'slack -> bot' },
    },
    'nobody but the reader can steer it': {
      elements: {
        slack: ['messaging-platform', { fetchesRemoteContent: 'yes' }],
        bot: [
          'chatbot',
          { usesLlm: 'yes', groupChat: 'no', filtersOutput: 'no', actions: ['send-message'] },
        ],
      },
      flows: { question: 'slack -> bot' },
    },
  },
  asks: {
    'nobody has said whether links are previewed': {
      elements: {
        slack: 'messaging-platform',
        pages: 'content-source',
        bot: ['chatbot', { usesLlm: 'yes', filtersOutput: 'no' }],
      },
      flows: { question: 'slack -> bot', read: 'bot -> pages' },
    },
  },
}
