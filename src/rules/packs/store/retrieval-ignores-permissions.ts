import { exposed } from '../../catalogue/adjusters/reach'
import { all, atLeast, exists, lacks, oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const retrievalIgnoresPermissions: Rule = {
  id: 'BOT-E-401',
  version: 1,
  title: 'Retrieval through {self} ignores the permissions of the person asking',
  stride: ['E', 'I'],
  applies: { to: 'element', kinds: ['retriever'] },
  when: all(
    atLeast('self.$C', 2),
    exists(
      'in',
      oneOf(
        'peer.$kind',
        'chatbot',
        'automation-bot',
        'agent',
        'orchestrator',
        'web-client',
        'gateway',
        'api',
        'mcp-server',
        'tool',
        'process',
      ),
    ),
  ),
  gap: lacks('self.enforcesUserAuthz'),
  why: 'The index was filled by an account that may read everything. Unless each query carries the rights of the person behind it, asking the bot is a search through the whole company.',
  check:
    'Ask as a person with few rights about the exact words of a document that this person cannot open, and watch the passages that come back as well as the answer.',
  exception: 'Everybody who can ask may read every document in the index.',
  likelihood: 3,
  impact: 4,
  impactOn: ['C'],
  adjust: [exposed],
  skill: 1,
  actors: ['abusive-user', 'competitor', 'malicious-insider', 'organised-crime'],
  mitigations: [
    { control: 'CTL-OBJECT-AUTHZ', likelihood: 2, impact: 1 },
    { control: 'CTL-TENANT-ISO', likelihood: 1, impact: 0, at: ['out'] },
    { control: 'CTL-OUTPUT-FILTER', likelihood: 0, impact: 1, at: ['in'] },
  ],
  references: [
    'LLM09:2026',
    'LLM08:2025',
    'LLM02:2026',
    'LLM02:2025',
    'API1:2023',
    'AML.T0085.000',
    'AML.T0082',
    'CWE-862',
    'CWE-639',
    'CAPEC-1',
    'ASVS-v5.0.0-8.3.3',
    'AISVS-v1.0-C5.2.2',
    'AISVS-v1.0-C8.1.3',
  ],
}

export const examples: Examples = {
  about: 'search',
  flags: {
    'a bot finds for anybody what the index holds': {
      elements: {
        bot: 'chatbot',
        search: ['retriever', { enforcesUserAuthz: 'no' }],
        index: 'vector-store',
      },
      flows: { question: 'bot -> search', query: 'search -> index' },
      assets: { 'business-secret': ['query'] },
    },
  },
  clears: {
    'the query carries the rights of the reader': {
      elements: {
        bot: 'chatbot',
        search: ['retriever', { enforcesUserAuthz: 'yes' }],
        index: 'vector-store',
      },
      flows: { question: 'bot -> search', query: 'search -> index' },
      assets: { 'business-secret': ['query'] },
    },
    'all it finds is public': {
      elements: {
        bot: 'chatbot',
        search: ['retriever', { enforcesUserAuthz: 'no' }],
        index: 'vector-store',
      },
      flows: { question: 'bot -> search', query: 'search -> index' },
      assets: { knowledge: { on: ['query'], confidentiality: 1 } },
    },
    'it only fills the index and nobody queries it': {
      elements: { search: ['retriever', { enforcesUserAuthz: 'no' }], index: 'vector-store' },
      flows: { add: 'search -> index' },
      assets: { 'business-secret': ['add'] },
    },
  },
  asks: {
    'nobody has said whose rights count': {
      elements: { bot: 'chatbot', search: 'retriever', index: 'vector-store' },
      flows: { question: 'bot -> search', query: 'search -> index' },
      assets: { 'business-secret': ['query'] },
    },
  },
}
