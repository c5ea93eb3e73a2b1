import { all, any, atLeast, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Where anybody may read the live store, nobody needs a copy, and other rules say so. */
const isOpenAnyway = sure(lacks('self.restrictsAccess'))

export const unencryptedCopies: Rule = {
  id: 'BOT-I-404',
  version: 1,
  title: 'Whoever gets a disk or a copy of {self} can read it',
  stride: ['I'],
  applies: {
    to: 'element',
    kinds: [
      'memory',
      'vector-store',
      'database',
      'object-store',
      'cache',
      'queue',
      'secrets-vault',
      'log-store',
      'model-store',
      'config-store',
      'data-store',
    ],
  },
  when: all(
    any(
      atLeast('self.$C', 3),
      oneOf('self.$kind', 'secrets-vault'),
      all(
        oneOf('self.$kind', 'database', 'data-store'),
        overlaps('self.$ownClasses', 'credentials'),
      ),
    ),
    not(isOpenAnyway),
  ),
  gap: lacks('self.encryptedAtRest'),
  why: 'Snapshots, backups and discarded disks leave the place that is guarded. Encryption with keys that are kept elsewhere is the one protection that goes with them.',
  check:
    'Restore a backup or mount a copied disk on another machine, without the keys, and look for text that you can read.',
  exception:
    'It lives in memory alone, and neither dumps nor snapshots of that memory are ever written.',
  likelihood: 2,
  impact: 3,
  impactOn: ['C'],
  adjust: [],
  skill: 2,
  actors: ['malicious-insider', 'organised-crime', 'vendor'],
  mitigations: [
    { control: 'CTL-ENC-REST', likelihood: 1, impact: 1 },
    { control: 'CTL-STORE-ACL', likelihood: 1, impact: 0 },
  ],
  references: ['CWE-311', 'CWE-312', 'ASVS-v5.0.0-14.2.4'],
}

export const examples: Examples = {
  about: 'customers',
  flags: {
    'records of people lie on a plain disk': {
      elements: { customers: ['database', { encryptedAtRest: 'no' }] },
      assets: { pii: ['customers'] },
    },
    'passwords lie in a plain store': {
      elements: { customers: ['data-store', { encryptedAtRest: 'no' }] },
      assets: { credentials: ['customers'] },
    },
  },
  clears: {
    'it is encrypted': {
      elements: { customers: ['database', { encryptedAtRest: 'yes' }] },
      assets: { pii: ['customers'] },
    },
    'anybody may read it as it is, and another rule says so': {
      elements: { customers: ['database', { encryptedAtRest: 'no', restrictsAccess: 'no' }] },
      assets: { pii: ['customers'] },
    },
    'it holds nothing that must stay secret': {
      elements: { customers: ['database', { encryptedAtRest: 'no' }] },
      assets: { knowledge: ['customers'] },
    },
  },
  asks: {
    'nobody has said whether it is encrypted': {
      elements: { customers: 'database' },
      assets: { pii: ['customers'] },
    },
    'nobody has said how a vault keeps its secrets': { elements: { customers: 'secrets-vault' } },
  },
}
