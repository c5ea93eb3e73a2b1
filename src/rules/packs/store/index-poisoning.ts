import { all, any, exists, has, lacks, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** A pipeline adds what users put into a store: each of them writes for all others. */
const isFilledByUsers = exists(
  'in',
  all(
    oneOf('peer.$kind', 'retriever', 'worker'),
    exists('out', all(oneOf('peer.$kind', 'object-store'), sure(has('peer.$userInput'))), {
      of: 'peer',
    }),
  ),
)

export const indexPoisoning: Rule = {
  id: 'BOT-T-403',
  version: 1,
  title: 'Crafted documents poison {self}',
  stride: ['T'],
  applies: { to: 'element', kinds: ['vector-store'] },
  when: any(has('self.$untrustedContent'), isFilledByUsers),
  gap: any(
    lacks('self.tracksProvenance'),
    exists('in', all(oneOf('peer.$kind', 'retriever'), lacks('peer.vetsContent'))),
  ),
  why: 'A few texts that are written to rank first decide what the bot says about a topic, and they may carry instructions as well. Without a source and a writer for each passage nobody finds them again.',
  check:
    'Place a document with an invented fact where the pipeline collects, ask the bot about it, and see whether you can find and remove every passage of that source.',
  exception:
    'What reaches the store from outside are only questions put to it, and only people who may edit the documents by hand add to it.',
  likelihood: 3,
  impact: 4,
  impactOn: ['I'],
  adjust: [],
  skill: 2,
  actors: ['competitor', 'organised-crime', 'malicious-insider', 'spammer', 'malicious-publisher'],
  mitigations: [
    { control: 'CTL-PROVENANCE', likelihood: 2, impact: 0, at: ['self', 'in'] },
    { control: 'CTL-STORE-ACL', likelihood: 1, impact: 0 },
    { control: 'CTL-GROUND', likelihood: 0, impact: 1, at: ['in'] },
  ],
  references: [
    'LLM05:2026',
    'LLM04:2025',
    'LLM09:2026',
    'LLM08:2025',
    'ASI06:2026',
    'T1:1.1',
    'AML.T0070',
    'AML.T0071',
    'AML.T0066',
    'NISTAML.013:2025',
    'NISTAML.024:2025',
    'CWE-345',
    'CAPEC-548',
    'AISVS-v1.0-C8.2.2',
    'AISVS-v1.0-C8.2.4',
    'AISVS-v1.0-C12.5.4',
  ],
}

export const examples: Examples = {
  about: 'index',
  flags: {
    'public pages are indexed unread': {
      elements: {
        pages: 'content-source',
        crawler: ['retriever', { vetsContent: 'no' }],
        index: ['vector-store', { tracksProvenance: 'yes' }],
      },
      flows: { fetch: 'crawler -> pages', add: 'crawler -> index' },
    },
    'passages do not say where they come from': {
      elements: {
        pages: 'content-source',
        crawler: ['retriever', { vetsContent: 'yes' }],
        index: ['vector-store', { tracksProvenance: 'no' }],
      },
      flows: { fetch: 'crawler -> pages', add: 'crawler -> index' },
    },
    'what users upload is indexed unread': {
      elements: {
        customer: 'user',
        desk: 'api',
        files: 'object-store',
        loader: ['retriever', { vetsContent: 'no' }],
        index: ['vector-store', { tracksProvenance: 'yes' }],
      },
      flows: {
        upload: 'customer -> desk',
        keep: 'desk -> files',
        read: 'loader -> files',
        add: 'loader -> index',
      },
    },
  },
  clears: {
    'content is checked and keeps its source': {
      elements: {
        pages: 'content-source',
        crawler: ['retriever', { vetsContent: 'yes' }],
        index: ['vector-store', { tracksProvenance: 'yes' }],
      },
      flows: { fetch: 'crawler -> pages', add: 'crawler -> index' },
    },
    'only our own manuals are indexed': {
      elements: {
        manuals: 'object-store',
        loader: ['retriever', { vetsContent: 'no' }],
        index: ['vector-store', { tracksProvenance: 'no' }],
      },
      flows: { read: 'loader -> manuals', add: 'loader -> index' },
    },
  },
  asks: {
    'nobody has said whether content is checked': {
      elements: {
        pages: 'content-source',
        crawler: 'retriever',
        index: ['vector-store', { tracksProvenance: 'yes' }],
      },
      flows: { fetch: 'crawler -> pages', add: 'crawler -> index' },
    },
  },
}
