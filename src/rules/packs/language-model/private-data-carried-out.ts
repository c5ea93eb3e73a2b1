import { autonomous } from '../../catalogue/adjusters/deeds'
import { all, any, has, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** A person sees each step outward before it is taken. */
const personDecides = any(sure(oneOf('self.autonomy', 'suggest-only')), has('self.humanApproval'))

export const privateDataCarriedOut: Rule = {
  id: 'BOT-I-209',
  version: 1,
  title: 'Outside content can make {self} send private data out',
  stride: ['I'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot', 'agent', 'orchestrator'] },
  when: has('self.$trifecta'),
  // No single wall is trusted: two of the three have to stand.
  gap: not(
    any(
      all(has('self.egressAllowlist'), personDecides),
      sure(all(has('self.isolatesUntrustedContent'), has('self.egressAllowlist'))),
      sure(all(has('self.isolatesUntrustedContent'), personDecides)),
    ),
  ),
  why: 'Reading what others wrote, knowing private data and having a way out are each normal. Together they let one sentence in a document fetch the data and send it away, before anybody has asked for anything.',
  check:
    'Plant a sentence in what it reads that asks it to put a word from its private data into an address, a mail or a comment that you can see. Then give it an everyday task that makes it read that text.',
  exception:
    'The model that reads outside content never has private data in the same context, and what it hands on has a fixed form.',
  likelihood: 4,
  impact: 4,
  impactOn: ['C'],
  adjust: [autonomous],
  skill: 2,
  actors: [
    'organised-crime',
    'competitor',
    'malicious-publisher',
    'nation-state',
    'script-kiddie',
    'spammer',
  ],
  mitigations: [
    { control: 'CTL-EGRESS', likelihood: 1, impact: 1 },
    { control: 'CTL-HUMAN-APPROVAL', likelihood: 1, impact: 0 },
    { control: 'CTL-CONTENT-ISO', likelihood: 1, impact: 0 },
    { control: 'CTL-RECIPIENTS', likelihood: 0, impact: 1, at: ['self', 'out'] },
    { control: 'CTL-MINIMISE', likelihood: 0, impact: 1 },
    { control: 'CTL-OUTPUT-FILTER', likelihood: 1, impact: 0 },
  ],
  references: [
    'LLM01:2026',
    'LLM01:2025',
    'LLM02:2026',
    'LLM02:2025',
    'ASI01:2026',
    'ASI02:2026',
    'AML.T0085.001',
    'AML.T0086',
    'NISTAML.039:2025',
    'CWE-201',
    'AISVS-v1.0-C7.3.3',
    'AISVS-v1.0-C9.3.5',
  ],
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'an assistant reads mail, knows the customer and can write to anybody': {
      elements: {
        bot: ['agent', { actions: ['send-email'], egressAllowlist: 'no', humanApproval: 'no' }],
        inbox: 'content-source',
      },
      flows: { fetch: 'bot -> inbox' },
      assets: { pii: ['bot'] },
    },
    'people approve payments, but it can browse to any address': {
      elements: {
        bot: ['agent', { actions: ['browse-web'], egressAllowlist: 'no', humanApproval: 'yes' }],
      },
      assets: { 'account-data': ['bot'] },
    },
  },
  clears: {
    'it reaches listed addresses only, and a person releases what it sends': {
      elements: {
        bot: ['agent', { actions: ['send-email'], egressAllowlist: 'yes', humanApproval: 'yes' }],
        inbox: 'content-source',
      },
      flows: { fetch: 'bot -> inbox' },
      assets: { pii: ['bot'] },
    },
    'a model without tools reads the mail, and addresses are listed': {
      elements: {
        bot: [
          'agent',
          {
            actions: ['send-email'],
            isolatesUntrustedContent: 'yes',
            egressAllowlist: 'yes',
            humanApproval: 'no',
          },
        ],
        inbox: 'content-source',
      },
      flows: { fetch: 'bot -> inbox' },
      assets: { pii: ['bot'] },
    },
    'it knows nothing private': {
      elements: {
        bot: ['agent', { actions: ['send-email'], egressAllowlist: 'no' }],
        inbox: 'content-source',
      },
      flows: { fetch: 'bot -> inbox' },
      assets: { knowledge: ['bot'] },
    },
    'it has no way out': {
      elements: {
        bot: ['agent', { actions: ['write-data'], egressAllowlist: 'no' }],
        archive: 'vector-store',
        crawler: 'retriever',
        pages: 'content-source',
      },
      flows: { fetch: 'crawler -> pages', add: 'crawler -> archive', query: 'bot -> archive' },
      assets: { pii: ['bot'] },
    },
    'nothing that outsiders wrote reaches it': {
      elements: {
        customer: 'user',
        bot: ['agent', { actions: ['send-email'], egressAllowlist: 'no' }],
      },
      flows: { message: 'customer -> bot' },
      assets: { pii: ['bot'] },
    },
  },
  asks: {
    'nobody has said where it can send things': {
      elements: {
        bot: ['agent', { actions: ['send-email'], humanApproval: 'yes' }],
        inbox: 'content-source',
      },
      flows: { fetch: 'bot -> inbox' },
      assets: { pii: ['bot'] },
    },
    'nobody has said what it can do': {
      elements: {
        bot: ['agent', { egressAllowlist: 'no' }],
        archive: 'vector-store',
        crawler: 'retriever',
        pages: 'content-source',
      },
      flows: { fetch: 'crawler -> pages', add: 'crawler -> archive', query: 'bot -> archive' },
      assets: { pii: ['bot'] },
    },
  },
}
