import { untrusted } from '../../catalogue/adjusters/content'
import { exposed } from '../../catalogue/adjusters/reach'
import { isRunByVendor } from '../../catalogue/circumstances/models'
import { all, any, exists, has, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** It is known to read pages of others, so that it is worth asking who chooses the addresses. */
const readsPages = any(
  sure(overlaps('self.actions', 'browse-web')),
  exists('out', oneOf('peer.$kind', 'content-source')),
)

export const internalAddressesFetched: Rule = {
  id: 'BOT-I-104',
  version: 1,
  title: '{self} fetches internal addresses for outsiders',
  stride: ['I'],
  applies: {
    to: 'element',
    kinds: [
      'chatbot',
      'automation-bot',
      'agent',
      'api',
      'retriever',
      'tool',
      'mcp-server',
      'worker',
    ],
  },
  when: all(
    any(
      sure(has('self.fetchesUserUrls')),
      all(readsPages, not(sure(has('self.egressAllowlist'))), has('self.fetchesUserUrls')),
    ),
    not(sure(has('self.sandboxed'))),
    // What a vendor runs fetches from the network of the vendor.
    not(sure(isRunByVendor)),
  ),
  gap: lacks('self.egressAllowlist'),
  why: 'Link previews, crawlers and browsing agents go where they are told, from inside your network. The address may be that of the metadata service with its keys, an admin page or a database that was never meant to be reached.',
  check:
    'Give it the address of the metadata service, of a host that only resolves inside and of a page that redirects there; each must be refused before a connection is opened.',
  exception: 'It runs where nothing internal can be reached, such as on a network of its own.',
  likelihood: 2,
  impact: 4,
  impactOn: [],
  adjust: [exposed, untrusted],
  skill: 2,
  actors: ['script-kiddie', 'organised-crime', 'competitor', 'nation-state'],
  mitigations: [
    { control: 'CTL-EGRESS', likelihood: 2, impact: 1 },
    { control: 'CTL-SANDBOX', likelihood: 1, impact: 1 },
  ],
  references: [
    'API7:2023',
    'CWE-918',
    'CAPEC-664',
    'ASVS-v5.0.0-1.3.6',
    'ASVS-v5.0.0-13.2.5',
    'ASVS-v5.0.0-15.3.2',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'crawler',
  flags: {
    'it follows every link of the pages it reads': {
      elements: {
        pages: 'content-source',
        crawler: ['retriever', { fetchesUserUrls: 'yes', egressAllowlist: 'no' }],
      },
      flows: { crawl: 'crawler -> pages' },
    },
    'a bot makes previews of links that people send': {
      elements: {
        visitor: 'user',
        crawler: ['chatbot', { fetchesUserUrls: 'yes', egressAllowlist: 'no' }],
      },
      flows: { message: 'visitor -> crawler' },
    },
  },
  clears: {
    'it reaches listed hosts only': {
      elements: { crawler: ['agent', { fetchesUserUrls: 'yes', egressAllowlist: 'yes' }] },
    },
    'it runs apart from host and network': {
      elements: {
        crawler: ['tool', { fetchesUserUrls: 'yes', egressAllowlist: 'no', sandboxed: 'yes' }],
      },
    },
    'it reads pages whose addresses were configured': {
      elements: {
        pages: 'content-source',
        crawler: ['retriever', { fetchesUserUrls: 'no', egressAllowlist: 'no' }],
      },
      flows: { crawl: 'crawler -> pages' },
    },
    'nothing says that it reads pages at all': {
      elements: { visitor: 'user', crawler: ['chatbot', { egressAllowlist: 'no' }] },
      flows: { message: 'visitor -> crawler' },
    },
    'a vendor runs it, in a network that is not ours': {
      elements: {
        crawler: [
          'mcp-server',
          { hosting: 'third-party', fetchesUserUrls: 'yes', egressAllowlist: 'no' },
        ],
      },
    },
  },
  asks: {
    'nobody has said where it may go': {
      elements: { crawler: ['agent', { fetchesUserUrls: 'yes' }] },
    },
    'it browses, and nobody has said who chooses the addresses': {
      elements: { crawler: ['agent', { actions: ['browse-web'], egressAllowlist: 'no' }] },
    },
    'it crawls pages, and nobody has said whether it follows their links': {
      elements: { pages: 'content-source', crawler: 'retriever' },
      flows: { crawl: 'crawler -> pages' },
    },
  },
}
