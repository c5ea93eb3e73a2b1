import { all, any, exists, has, lacks, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** What outsiders write lies there, so that whoever collects from it takes that along. */
const holdsOutsideContent = any(
  oneOf('peer.$kind', 'content-source'),
  all(oneOf('peer.$kind', 'object-store'), sure(has('peer.$userInput'))),
  all(
    oneOf('peer.$kind', 'object-store', 'database', 'data-store', 'queue', 'code-repo'),
    has('peer.$untrustedContent'),
  ),
)

/** It collects what outsiders wrote, or gets it handed on; who only puts questions to a store does not. */
const collectsOutsideContent = any(
  sure(has('peer.fetchesUserUrls')),
  exists('adjacent', holdsOutsideContent, { of: 'peer' }),
  exists(
    'out',
    all(
      oneOf('peer.$kind', 'tool', 'mcp-server', 'third-party-api', 'messaging-platform'),
      has('peer.$untrustedContent'),
    ),
    { of: 'peer' },
  ),
  exists(
    'in',
    all(oneOf('peer.$kind', 'retriever', 'worker', 'webhook'), has('peer.$untrustedContent')),
    { of: 'peer' },
  ),
)

const kindsThatCollect = ['retriever', 'worker', 'api', 'tool', 'mcp-server', 'webhook'] as const

/** A bot mostly looks things up in an index; it adds to it if it is known to write. */
const writesWhatItRead = all(
  oneOf('peer.$kind', 'agent', 'orchestrator', 'chatbot', 'automation-bot'),
  sure(overlaps('peer.actions', 'write-data')),
  has('peer.$untrustedContent'),
)

const isFilledByOutsiders = exists(
  'in',
  any(
    oneOf('peer.$kind', 'content-source'),
    all(oneOf('peer.$kind', ...kindsThatCollect), collectsOutsideContent),
    writesWhatItRead,
  ),
)

export const indexPoisoning: Rule = {
  id: 'BOT-T-403',
  version: 1,
  title: 'Crafted documents poison {self}',
  stride: ['T'],
  applies: { to: 'element', kinds: ['vector-store'] },
  when: isFilledByOutsiders,
  gap: any(
    lacks('self.tracksProvenance'),
    exists(
      'in',
      all(oneOf('peer.$kind', 'retriever'), lacks('peer.vetsContent'), collectsOutsideContent),
    ),
  ),
  why: 'A few texts that are written to rank first decide what the bot says about a topic, and they may carry instructions as well. Without a source and a writer for each passage nobody finds them again.',
  check:
    'Place a document with an invented fact where the pipeline collects, ask the bot about it, and see whether you can find and remove every passage of that source.',
  exception:
    'Somebody you trust reads every document before it is added, and those who write outside cannot change it afterwards.',
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
    'only what answers questions is unvetted, and it adds nothing': {
      elements: {
        pages: 'content-source',
        crawler: ['retriever', { vetsContent: 'yes' }],
        index: ['vector-store', { tracksProvenance: 'yes' }],
        bot: ['agent', { actions: ['browse-web'] }],
        search: ['retriever', { vetsContent: 'no' }],
      },
      flows: {
        fetch: 'crawler -> pages',
        add: 'crawler -> index',
        ask: 'bot -> search',
        query: 'search -> index',
      },
    },
    'an agent that reads the web only puts questions to it': {
      elements: {
        bot: ['agent', { actions: ['browse-web'] }],
        search: ['retriever', { vetsContent: 'no' }],
        index: ['vector-store', { tracksProvenance: 'no' }],
      },
      flows: { ask: 'bot -> search', query: 'search -> index' },
    },
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
