import { atLeast, lacks } from '../../condition'
import type { Rule } from '../../rule'

export const unencryptedCopies: Rule = {
  id: 'BOT-I-404',
  version: 1,
  title: 'Unencrypted copies of {self} can be read by whoever gets the disk or backup',
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
    ],
  },
  when: atLeast('self.$C', 3),
  gap: lacks('self.encryptedAtRest'),
  why: 'Snapshots, backups and discarded disks leave the protected place; encryption with separate keys is what goes with them.',
  check: '',
  exception: '',
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
