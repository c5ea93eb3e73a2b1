import { highImpact } from '../../catalogue/adjusters/deeds'
import { showsPeople } from '../../catalogue/circumstances/people'
import { takesOutsideRequests } from '../../catalogue/circumstances/reach'
import { all, any, atLeast, lacks, not, oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Who asked matters where machines and rules are changed, where outsiders come in, or by the data. */
const isWorthRecording = any(
  oneOf('self.$kind', 'ci-runner', 'training-pipeline'),
  // Where it shows people, what staff read there is asked about, and what they change along with it.
  all(oneOf('self.$kind', 'admin-console'), not(showsPeople)),
  all(oneOf('self.$kind', 'gateway'), takesOutsideRequests),
  all(oneOf('self.$kind', 'api', 'worker', 'retriever'), atLeast('self.$C', 3)),
  all(oneOf('self.$kind', 'api', 'worker'), atLeast('self.$I', 3)),
)

export const unrecordedRequests: Rule = {
  id: 'BOT-R-101',
  version: 1,
  title: 'Nobody can show who did what at {self}',
  stride: ['R'],
  applies: {
    to: 'element',
    kinds: [
      'api',
      'admin-console',
      'gateway',
      'worker',
      'retriever',
      'ci-runner',
      'training-pipeline',
    ],
  },
  when: isWorthRecording,
  gap: lacks('self.logsActions'),
  why: 'Where nothing records who called what with which result, misuse can be denied. After a break-in nobody can say how far it went or whom to tell.',
  check:
    'Pick a change and a refused call of last week and find for each the time, the identity behind it, what was asked and what came of it.',
  exception: 'What stands directly before or behind it records each call with the same details.',
  likelihood: 3,
  impact: 2,
  impactOn: ['C', 'I'],
  adjust: [highImpact],
  skill: 1,
  actors: ['malicious-insider', 'abusive-user', 'organised-crime', 'careless-insider'],
  mitigations: [
    { control: 'CTL-AUDIT', likelihood: 2, impact: 1 },
    { control: 'CTL-TAMPER-LOG', likelihood: 0, impact: 1, at: ['out'] },
  ],
  references: [
    'CWE-778',
    'CWE-223',
    'ASVS-v5.0.0-16.2.1',
    'ASVS-v5.0.0-16.3.2',
    'ASVS-v5.0.0-16.3.3',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'accounts',
  flags: {
    'a service for records of people keeps no record of its own': {
      elements: { bot: 'chatbot', accounts: ['api', { logsActions: 'no' }] },
      flows: { query: 'bot -> accounts' },
      assets: { pii: ['query'] },
    },
    'nobody can say who changed a setting': {
      elements: { accounts: ['admin-console', { logsActions: 'no' }] },
    },
    'a public gateway forgets who called': {
      elements: { customer: 'user', accounts: ['gateway', { logsActions: 'no' }] },
      flows: { request: 'customer -> accounts' },
    },
    'documents are handed out unseen': {
      elements: { assistant: 'agent', accounts: ['retriever', { logsActions: 'no' }] },
      flows: { search: 'assistant -> accounts' },
      assets: { 'business-secret': ['search'] },
    },
  },
  clears: {
    'calls are recorded': {
      elements: { bot: 'chatbot', accounts: ['api', { logsActions: 'yes' }] },
      flows: { query: 'bot -> accounts' },
      assets: { pii: ['query'] },
    },
    'little depends on what it does': {
      elements: { bot: 'chatbot', accounts: ['api', { logsActions: 'no' }] },
      flows: { query: 'bot -> accounts' },
      assets: { 'compute-budget': ['query'] },
    },
    'a gateway that only parts of ours call': {
      elements: {
        jobs: 'worker',
        accounts: ['gateway', { publiclyReachable: 'no', logsActions: 'no' }],
      },
      flows: { request: 'jobs -> accounts' },
    },
    'documents that everybody inside may read': {
      elements: { assistant: 'agent', accounts: ['retriever', { logsActions: 'no' }] },
      flows: { search: 'assistant -> accounts' },
      assets: { knowledge: ['search'] },
    },
    'staff see people there, and what they read and change is told elsewhere': {
      elements: { support: 'operator', accounts: ['admin-console', { logsActions: 'no' }] },
      flows: { look: 'support -> accounts' },
      assets: { pii: ['look'] },
    },
  },
  asks: {
    'nobody has said what is recorded': {
      elements: { bot: 'chatbot', accounts: 'api' },
      flows: { query: 'bot -> accounts' },
      assets: { pii: ['query'] },
    },
  },
}
