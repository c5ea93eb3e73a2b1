import { staffLookIn } from '../../catalogue/adjusters/secrets'
import { all, any, atLeast, lacks } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** People of the house go through private data in it directly, rather than by way of a program. */
const staffReadPrivateData = all(atLeast('self.$ownC', 3), staffLookIn.when)

export const unattributedChanges: Rule = {
  id: 'BOT-R-402',
  version: 1,
  title: 'Nobody can tell who read or changed what in {self}',
  stride: ['R'],
  applies: {
    to: 'element',
    kinds: [
      'database',
      'vector-store',
      'memory',
      'object-store',
      'config-store',
      'model-store',
      'data-store',
    ],
  },
  when: any(atLeast('self.$ownI', 3), staffReadPrivateData),
  gap: lacks('self.auditsAccess'),
  why: 'One service account writes for everybody, and staff look in without a trace. When a record turns out to be wrong, or was read by somebody whom it does not concern, nobody can say which user, agent or employee it was, nor what else they did.',
  check:
    'Pick a record that was changed last week and find out who did it and what it said before.',
  exception:
    'Entries are only ever added, and each carries the person or agent that it was written for.',
  likelihood: 2,
  impact: 2,
  impactOn: ['I'],
  adjust: [staffLookIn],
  skill: 2,
  actors: ['malicious-insider', 'abusive-user', 'rogue-agent', 'careless-insider'],
  mitigations: [
    { control: 'CTL-DATA-AUDIT', likelihood: 2, impact: 0 },
    { control: 'CTL-WORKLOAD-ID', likelihood: 1, impact: 0, at: ['in'] },
  ],
  references: ['T8:1.1', 'CWE-778', 'ASVS-v5.0.0-16.3.2', 'AISVS-v1.0-C12.5.4'],
}

export const examples: Examples = {
  about: 'accounts',
  flags: {
    'changes to accounts leave no name': {
      elements: { accounts: ['database', { auditsAccess: 'no' }] },
      assets: { 'account-data': ['accounts'] },
    },
    'reviewers listen to recordings and leave no trace': {
      elements: { reviewer: 'operator', accounts: ['object-store', { auditsAccess: 'no' }] },
      flows: { listen: 'reviewer -> accounts' },
      assets: { conversation: ['accounts'] },
    },
  },
  clears: {
    'each change is recorded with who made it': {
      elements: { accounts: ['database', { auditsAccess: 'yes' }] },
      assets: { 'account-data': ['accounts'] },
    },
    'it hardly matters whether it is right': {
      elements: { accounts: ['database', { auditsAccess: 'no' }] },
      assets: { conversation: ['accounts'] },
    },
  },
  asks: {
    'nobody has said what is recorded': {
      elements: { accounts: 'data-store' },
      assets: { 'account-data': ['accounts'] },
    },
  },
}
