import { ingests } from '../../catalogue/adjusters/content'
import { all, exists, has, lacks, oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const hiddenText: Rule = {
  id: 'BOT-T-404',
  version: 1,
  title: 'Text that people cannot see enters the index through {self}',
  stride: ['T'],
  applies: { to: 'element', kinds: ['retriever'] },
  when: all(
    has('self.$untrustedContent'),
    exists(
      'adjacent',
      oneOf('peer.$kind', 'content-source', 'third-party-api', 'object-store', 'queue', 'worker'),
    ),
  ),
  gap: lacks('self.normalisesText'),
  why: 'White text, comments, zero-width characters and descriptions of images are invisible to the person who approves a document and plain to the model that reads it.',
  check:
    'Index a page with a sentence in white on white, one in zero-width characters and one in a comment, and search the passages of the index for them.',
  exception:
    'Documents are turned into pictures and read back, so that only what a person sees is taken in.',
  likelihood: 2,
  impact: 3,
  impactOn: ['I'],
  adjust: [ingests],
  skill: 2,
  actors: ['organised-crime', 'competitor', 'spammer', 'malicious-publisher'],
  mitigations: [
    { control: 'CTL-PROVENANCE', likelihood: 2, impact: 0 },
    { control: 'CTL-PROMPT-SCREEN', likelihood: 1, impact: 0 },
  ],
  references: [
    'LLM01:2026',
    'LLM01:2025',
    'LLM05:2026',
    'LLM04:2025',
    'AML.T0051.001',
    'AML.T0068',
    'AML.T0066',
    'CWE-1427',
    'CAPEC-71',
    'AISVS-v1.0-C2.1.1',
    'AISVS-v1.0-C8.2.4',
  ],
}

export const examples: Examples = {
  about: 'crawler',
  flags: {
    'pages are indexed with all that is in their source': {
      elements: {
        pages: 'content-source',
        crawler: ['retriever', { normalisesText: 'no' }],
        index: 'vector-store',
      },
      flows: { fetch: 'crawler -> pages', add: 'crawler -> index' },
    },
  },
  clears: {
    'text is normalised first': {
      elements: {
        pages: 'content-source',
        crawler: ['retriever', { normalisesText: 'yes' }],
        index: 'vector-store',
      },
      flows: { fetch: 'crawler -> pages', add: 'crawler -> index' },
    },
    'it only looks up what another pipeline put in': {
      elements: {
        pages: 'content-source',
        loader: 'retriever',
        crawler: ['retriever', { normalisesText: 'no' }],
        index: 'vector-store',
      },
      flows: { fetch: 'loader -> pages', add: 'loader -> index', query: 'crawler -> index' },
    },
    'it takes in nothing from outside': {
      elements: {
        manuals: 'object-store',
        crawler: ['retriever', { normalisesText: 'no' }],
        index: 'vector-store',
      },
      flows: { read: 'crawler -> manuals', add: 'crawler -> index' },
    },
  },
  asks: {
    'nobody has said whether text is normalised': {
      elements: { pages: 'content-source', crawler: 'retriever', index: 'vector-store' },
      flows: { fetch: 'crawler -> pages', add: 'crawler -> index' },
    },
  },
}
