import { exposed } from '../../catalogue/adjusters/reach'
import { servesWhoeverAsks } from '../../catalogue/circumstances/reach'
import { all, atLeast, lacks, not } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const writableByReaders: Rule = {
  id: 'BOT-T-405',
  version: 1,
  title: 'Identities that should only read can alter {self}',
  stride: ['T'],
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
      'data-store',
    ],
  },
  when: all(atLeast('self.$ownI', 3), not(atLeast('self.$C', 3)), not(servesWhoeverAsks)),
  gap: lacks('self.restrictsAccess'),
  why: 'A bot acts on what it reads. Whoever can edit strikes, tasks, limits or knowledge decides what it does next, even where nothing in it is secret.',
  check:
    'Change an entry with the identity of a component that only reads, such as a report or a dashboard.',
  exception: 'The bot compares every entry with a source that its readers cannot change.',
  likelihood: 2,
  impact: 3,
  impactOn: ['I'],
  adjust: [exposed],
  skill: 2,
  actors: ['malicious-insider', 'organised-crime', 'rogue-agent', 'careless-insider'],
  mitigations: [
    { control: 'CTL-STORE-ACL', likelihood: 2, impact: 0 },
    { control: 'CTL-DATA-AUDIT', likelihood: 1, impact: 0 },
    { control: 'CTL-BACKUP', likelihood: 0, impact: 1 },
    { control: 'CTL-INTEGRITY', likelihood: 0, impact: 1 },
  ],
  references: [
    'NHI5:2025',
    'CWE-732',
    'CWE-284',
    'CAPEC-124',
    'ASVS-v5.0.0-13.2.2',
    'AISVS-v1.0-C5.2.1',
  ],
}

export const examples: Examples = {
  about: 'strikes',
  flags: {
    'a report can change the strikes that the bot bans by': {
      elements: {
        report: 'worker',
        strikes: ['database', { authenticatesCallers: 'yes', restrictsAccess: 'no' }],
      },
      flows: { read: 'report -> strikes' },
      assets: { 'business-records': ['strikes'] },
    },
  },
  clears: {
    'readers may only read': {
      elements: { report: 'worker', strikes: ['database', { restrictsAccess: 'yes' }] },
      flows: { read: 'report -> strikes' },
      assets: { 'business-records': ['strikes'] },
    },
    'it is confidential as well, and another rule says both': {
      elements: { report: 'worker', strikes: ['database', { restrictsAccess: 'no' }] },
      flows: { read: 'report -> strikes' },
      assets: { 'account-data': ['strikes'] },
    },
    'a mistake in it does no harm': {
      elements: { report: 'worker', strikes: ['database', { restrictsAccess: 'no' }] },
      flows: { read: 'report -> strikes' },
      assets: { 'business-records': { on: ['strikes'], integrity: 2 } },
    },
  },
  asks: {
    'nobody has said who may change it': {
      elements: { report: 'worker', strikes: 'database' },
      flows: { read: 'report -> strikes' },
      assets: { 'business-records': ['strikes'] },
    },
  },
}
