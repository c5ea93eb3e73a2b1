import { all, exists, has, lacks, not, oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const sharedStoreLost: Rule = {
  id: 'BOT-D-802',
  version: 1,
  title: 'Several components stand still when {self} is lost',
  stride: ['D'],
  applies: { to: 'element', kinds: ['data-store'] },
  when: all(
    // Once its data has been placed, its availability decides.
    not(has('self.$hasData')),
    exists('adjacent', oneOf('peer.$type', 'process'), { min: 2 }),
  ),
  gap: lacks('self.backups'),
  why: 'More than one component rests on what is kept here. If it is deleted, encrypted by a stranger or simply breaks, all of them stop until somebody has brought it back.',
  check: 'Restore the last copy on another machine and start the components on it.',
  exception: 'What is in it can be built again within minutes.',
  likelihood: 2,
  impact: 3,
  impactOn: [],
  adjust: [],
  skill: 2,
  actors: ['organised-crime', 'malicious-insider', 'careless-insider'],
  mitigations: [
    { control: 'CTL-BACKUP', likelihood: 0, impact: 2 },
    { control: 'CTL-REDUNDANT', likelihood: 1, impact: 0 },
    { control: 'CTL-STORE-ACL', likelihood: 1, impact: 0 },
  ],
  references: ['CWE-410', 'ASVS-v5.0.0-13.1.3'],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'records',
  flags: {
    'two processes rest on a store without a copy': {
      elements: {
        shop: 'process',
        billing: 'process',
        records: ['data-store', { backups: 'no' }],
      },
      flows: { orders: 'shop -> records', invoices: 'billing -> records' },
    },
  },
  clears: {
    'a copy has been restored in a test': {
      elements: {
        shop: 'process',
        billing: 'process',
        records: ['data-store', { backups: 'yes' }],
      },
      flows: { orders: 'shop -> records', invoices: 'billing -> records' },
    },
    'one process uses it': {
      elements: { shop: 'process', records: ['data-store', { backups: 'no' }] },
      flows: { orders: 'shop -> records', read: 'records -> shop' },
    },
    'its data is known, and decides': {
      elements: {
        shop: 'process',
        billing: 'process',
        records: ['data-store', { backups: 'no' }],
      },
      flows: { orders: 'shop -> records', invoices: 'billing -> records' },
      assets: { conversation: ['records'] },
    },
  },
  asks: {
    'nobody has said whether there is a copy': {
      elements: { shop: 'process', billing: 'process', records: 'data-store' },
      flows: { orders: 'shop -> records', invoices: 'billing -> records' },
    },
  },
}
