import { all, any, atLeast, lacks, not, oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const dataLostForGood: Rule = {
  id: 'BOT-D-401',
  version: 1,
  title: 'What is in {self} is lost for good',
  stride: ['D'],
  applies: {
    to: 'element',
    kinds: [
      'database',
      'vector-store',
      'object-store',
      'memory',
      'config-store',
      'model-store',
      'code-repo',
      'data-store',
    ],
  },
  when: any(
    atLeast('self.$ownA', 3),
    all(not(oneOf('self.$kind', 'memory')), atLeast('self.$ownA', 2)),
  ),
  gap: lacks('self.backups'),
  why: 'A ransom, a failed disk or an agent that tidied up too well: without a copy that has been restored once, ban lists, indexes and records are gone.',
  check:
    'Restore the last backup on another machine and compare it with the original; note how old it is and how long it took.',
  exception:
    'It can be built again from sources that are backed up, in a time that people can wait.',
  likelihood: 2,
  impact: 3,
  impactOn: ['A'],
  adjust: [],
  skill: 2,
  actors: ['organised-crime', 'malicious-insider', 'careless-insider', 'rogue-agent'],
  mitigations: [
    { control: 'CTL-BACKUP', likelihood: 0, impact: 2 },
    { control: 'CTL-STORE-ACL', likelihood: 1, impact: 0 },
  ],
  references: ['ASI10:2026', 'AML.T0101'],
}

export const examples: Examples = {
  about: 'bans',
  flags: {
    'the ban list has no copy': {
      elements: { bans: ['database', { backups: 'no' }] },
      assets: { 'business-records': ['bans'] },
    },
    'a memory that people rely on has no copy': {
      elements: { bans: ['memory', { backups: 'no' }] },
      assets: { 'account-data': ['bans'] },
    },
  },
  clears: {
    'a backup has been restored in a test': {
      elements: { bans: ['database', { backups: 'yes' }] },
      assets: { 'business-records': ['bans'] },
    },
    'nobody misses it': {
      elements: { bans: ['database', { backups: 'no' }] },
      assets: { conversation: ['bans'] },
    },
    'a bot forgets what it was told': {
      elements: { bans: ['memory', { backups: 'no' }] },
      assets: { pii: ['bans'] },
    },
  },
  asks: {
    'nobody has said whether there is a backup': {
      elements: { bans: 'data-store' },
      assets: { 'business-records': ['bans'] },
    },
  },
}
