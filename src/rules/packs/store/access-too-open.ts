import { exposed } from '../../catalogue/adjusters/reach'
import { misleadsOtherAgents } from '../../catalogue/circumstances/deeds'
import { servesWhoeverAsks } from '../../catalogue/circumstances/reach'
import { all, any, atLeast, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const accessTooOpen: Rule = {
  id: 'BOT-I-405',
  version: 1,
  title: 'More identities can read or change {self} than need to',
  stride: ['I', 'T'],
  applies: {
    to: 'element',
    kinds: [
      'memory',
      'vector-store',
      'database',
      'object-store',
      'cache',
      'queue',
      'model-store',
      'config-store',
      'code-repo',
      'data-store',
    ],
  },
  when: all(
    any(
      atLeast('self.$C', 3),
      all(
        oneOf('self.$kind', 'database', 'data-store'),
        overlaps('self.$ownClasses', 'credentials'),
      ),
    ),
    not(servesWhoeverAsks),
    // Where any agent writes what the others believe, that is told, and the way out is the same.
    not(sure(misleadsOtherAgents)),
  ),
  gap: lacks('self.restrictsAccess'),
  why: 'Stores behind bots are often open to the whole host, cluster or team. Then the weakest of all these components decides who reads and changes what is in them.',
  check:
    'List every identity, machine and person that can open it now, and name the task of each; try it from a component that has none.',
  exception:
    'One component alone can reach it, because both share a machine that runs nothing else.',
  likelihood: 3,
  impact: 3,
  impactOn: ['C', 'I'],
  adjust: [exposed],
  skill: 2,
  actors: [
    'malicious-insider',
    'organised-crime',
    'careless-insider',
    'rogue-agent',
    'script-kiddie',
  ],
  mitigations: [
    { control: 'CTL-STORE-ACL', likelihood: 2, impact: 0 },
    { control: 'CTL-ENC-REST', likelihood: 0, impact: 1 },
    { control: 'CTL-DATA-AUDIT', likelihood: 1, impact: 0 },
  ],
  references: [
    'LLM02:2026',
    'LLM02:2025',
    'NHI5:2025',
    'CWE-284',
    'CWE-732',
    'CAPEC-1',
    'CAPEC-180',
    'ASVS-v5.0.0-13.2.2',
    'AISVS-v1.0-C5.2.1',
  ],
}

export const examples: Examples = {
  about: 'customers',
  flags: {
    'every service in the cluster can read the records of people': {
      elements: {
        shop: 'api',
        customers: ['database', { authenticatesCallers: 'yes', restrictsAccess: 'no' }],
      },
      flows: { query: 'shop -> customers' },
      assets: { pii: ['customers'] },
    },
    'credentials lie in a store for the whole team': {
      elements: { customers: ['data-store', { restrictsAccess: 'no' }] },
      assets: { credentials: ['customers'] },
    },
  },
  clears: {
    'only those who need it may open it': {
      elements: { customers: ['database', { restrictsAccess: 'yes' }] },
      assets: { pii: ['customers'] },
    },
    'what is in it may be known inside': {
      elements: { customers: ['database', { restrictsAccess: 'no' }] },
      assets: { 'business-records': ['customers'] },
    },
    'it serves whoever asks, which another rule says': {
      elements: {
        shop: 'api',
        customers: ['database', { authenticatesCallers: 'no', restrictsAccess: 'no' }],
      },
      flows: { query: 'shop -> customers' },
      assets: { pii: ['customers'] },
    },
    'several agents share it, and what they do to each other is said elsewhere': {
      elements: {
        planner: 'agent',
        coder: 'agent',
        customers: ['memory', { restrictsAccess: 'no' }],
      },
      flows: { plan: 'planner -> customers', progress: 'coder -> customers' },
      assets: { 'business-secret': ['customers'] },
    },
  },
  asks: {
    'nobody has said who may open it': {
      elements: { customers: 'database' },
      assets: { pii: ['customers'] },
    },
  },
}
