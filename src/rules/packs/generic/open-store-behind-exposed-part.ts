import { servesWhoeverAsks } from '../../catalogue/circumstances/reach'
import { all, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Once its data has been placed, the rules that look at the data take over. */
const nobodySaidWhatIsInIt = not(has('self.$hasData'))

export const openStoreBehindExposedPart: Rule = {
  id: 'BOT-I-802',
  version: 1,
  title: 'Whoever breaks into a neighbour of {self} reads and changes all of it',
  stride: ['I', 'T'],
  applies: { to: 'element', kinds: ['data-store'] },
  when: all(
    nobodySaidWhatIsInIt,
    exists(
      'adjacent',
      all(
        oneOf('peer.$type', 'process'),
        sure(oneOf('peer.$exposure', 'internet', 'partner', 'indirect')),
      ),
    ),
    not(servesWhoeverAsks),
  ),
  gap: lacks('self.restrictsAccess'),
  why: 'Requests from outside end at the components that use this store. If each of them may read and change everything in it, a flaw in any of them is a flaw in the store.',
  check:
    'List what each component that uses it is allowed to do there, and compare that with what it does.',
  exception: 'There is nothing in it that must be kept secret or right.',
  likelihood: 2,
  impact: 3,
  impactOn: [],
  adjust: [],
  skill: 2,
  actors: ['organised-crime', 'malicious-insider', 'script-kiddie'],
  mitigations: [
    { control: 'CTL-STORE-ACL', likelihood: 2, impact: 0 },
    { control: 'CTL-DATA-AUDIT', likelihood: 1, impact: 0 },
    { control: 'CTL-ENC-REST', likelihood: 0, impact: 1 },
  ],
  references: ['CWE-284', 'CWE-732', 'CAPEC-1', 'CAPEC-180', 'ASVS-v5.0.0-13.2.2'],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'records',
  flags: {
    'a public process has every right in it': {
      elements: {
        visitor: 'external-entity',
        shop: 'process',
        records: ['data-store', { restrictsAccess: 'no' }],
      },
      flows: { order: 'visitor -> shop', query: 'shop -> records' },
    },
  },
  clears: {
    'each component has the rights of its task': {
      elements: {
        visitor: 'external-entity',
        shop: 'process',
        records: ['data-store', { restrictsAccess: 'yes' }],
      },
      flows: { order: 'visitor -> shop', query: 'shop -> records' },
    },
    'nothing from outside comes near it': {
      elements: { report: 'process', records: ['data-store', { restrictsAccess: 'no' }] },
      flows: { query: 'report -> records' },
    },
    'its data is known, and decides': {
      elements: {
        visitor: 'external-entity',
        shop: 'process',
        records: ['data-store', { restrictsAccess: 'no' }],
      },
      flows: { order: 'visitor -> shop', query: 'shop -> records' },
      assets: { pii: ['records'] },
    },
  },
  asks: {
    'nobody has said who may do what in it': {
      elements: { visitor: 'external-entity', shop: 'process', records: 'data-store' },
      flows: { order: 'visitor -> shop', query: 'shop -> records' },
    },
  },
}
