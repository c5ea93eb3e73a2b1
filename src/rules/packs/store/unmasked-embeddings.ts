import { all, any, atLeast, exists, lacks, not, oneOf, overlaps } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

const fedByRetriever = exists('in', oneOf('peer.$kind', 'retriever'))

export const unmaskedEmbeddings: Rule = {
  id: 'BOT-I-401',
  version: 1,
  title: 'Personal and secret data is embedded unmasked in {self}',
  stride: ['I'],
  applies: { to: 'element', kinds: ['vector-store'] },
  when: all(
    atLeast('self.$C', 3),
    overlaps(
      'self.$classes',
      'pii',
      'special-pii',
      'conversation',
      'business-secret',
      'account-data',
    ),
    exists('in', oneOf('peer.$type', 'process')),
  ),
  gap: any(
    exists('in', all(oneOf('peer.$kind', 'retriever'), lacks('peer.minimisesData'))),
    all(not(fedByRetriever), exists('in', lacks('peer.minimisesData'))),
  ),
  why: 'Vectors look like noise but names and phrases can be won back from them, and the passages beside them are plain text. Requests for deletion and rules of access rarely reach either.',
  check:
    'Search the stored passages for names, numbers and addresses of real people, and delete one person from the source to see whether the index forgets as well.',
  exception:
    'Only people who may read the source documents can query or copy the index, and deletions in the source are carried over.',
  likelihood: 2,
  impact: 3,
  impactOn: ['C'],
  adjust: [],
  skill: 3,
  actors: ['organised-crime', 'malicious-insider', 'competitor', 'vendor'],
  mitigations: [
    { control: 'CTL-MINIMISE', likelihood: 1, impact: 1, at: ['in'] },
    { control: 'CTL-ENC-REST', likelihood: 0, impact: 1 },
    { control: 'CTL-STORE-ACL', likelihood: 1, impact: 0 },
  ],
  references: [
    'LLM09:2026',
    'LLM08:2025',
    'LLM02:2026',
    'LLM02:2025',
    'NISTAML.032:2025',
    'NISTAML.038:2025',
    'CWE-212',
    'CWE-359',
    'AISVS-v1.0-C8.2.1',
  ],
}

export const examples: Examples = {
  about: 'index',
  flags: {
    'tickets are embedded with names and addresses': {
      elements: { loader: ['retriever', { minimisesData: 'no' }], index: 'vector-store' },
      flows: { add: 'loader -> index' },
      assets: { pii: ['index'] },
    },
    'an agent writes conversations into it': {
      elements: { assistant: ['agent', { minimisesData: 'no' }], index: 'vector-store' },
      flows: { add: 'assistant -> index' },
      assets: { conversation: ['index'] },
    },
  },
  clears: {
    'names are masked before': {
      elements: { loader: ['retriever', { minimisesData: 'yes' }], index: 'vector-store' },
      flows: { add: 'loader -> index' },
      assets: { pii: ['index'] },
    },
    'an agent that does not mask only queries it': {
      elements: {
        loader: ['retriever', { minimisesData: 'yes' }],
        assistant: ['agent', { minimisesData: 'no' }],
        index: 'vector-store',
      },
      flows: { add: 'loader -> index', query: 'assistant -> index' },
      assets: { pii: ['index'] },
    },
    'help pages are all that it holds': {
      elements: { loader: ['retriever', { minimisesData: 'no' }], index: 'vector-store' },
      flows: { add: 'loader -> index' },
      assets: { knowledge: ['index'] },
    },
  },
  asks: {
    'nobody has said whether names are masked': {
      elements: { loader: 'retriever', index: 'vector-store' },
      flows: { add: 'loader -> index' },
      assets: { pii: ['index'] },
    },
  },
}
