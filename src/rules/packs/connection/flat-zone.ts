import { all, any, atLeast, exists, lacks, oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

const kinds = ['cloud-account', 'network-segment', 'host', 'corporate', 'tenant'] as const

/** Both stand in a zone of this kind itself, not in one of the zones inside it. */
const sharedBy = (kind: (typeof kinds)[number]) =>
  all(
    oneOf('self.$zone', kind),
    exists('adjacent', all(oneOf('peer.$zone', kind), holdsSensitiveData)),
    exists('adjacent', all(oneOf('peer.$zone', kind), takesRequestsFromOutside)),
  )

const holdsSensitiveData = all(oneOf('peer.$type', 'dataStore'), atLeast('peer.$ownC', 3))

const takesRequestsFromOutside = all(
  oneOf('peer.$type', 'process'),
  oneOf('peer.$exposure', 'internet', 'partner'),
)

export const flatZone: Rule = {
  id: 'BOT-E-503',
  version: 1,
  title: 'An intruder in {self} moves from exposed parts to sensitive stores',
  stride: ['E'],
  applies: { to: 'boundary', kinds },
  when: any(...kinds.map(sharedBy)),
  gap: lacks('self.defaultDeny'),
  why: 'A part that takes requests from outside and a store of confidential data share one zone. A flaw in the first is then a key to the second, without any wall in between.',
  check:
    'Open a shell in the exposed part and try to reach the store, the vault and the metadata service with nothing but what is there.',
  exception:
    'The store accepts connections from one identity alone, which the exposed part has not.',
  likelihood: 2,
  impact: 4,
  impactOn: ['C'],
  adjust: [],
  skill: 3,
  actors: ['organised-crime', 'nation-state', 'malicious-insider', 'script-kiddie'],
  mitigations: [
    { control: 'CTL-SEGMENT', likelihood: 1, impact: 1 },
    { control: 'CTL-ISO-TEST', likelihood: 1, impact: 0 },
  ],
  references: ['CWE-653', 'CWE-923', 'ASVS-v5.0.0-13.2.4'],
}

export const examples: Examples = {
  about: 'host',
  flags: {
    'a public receiver and the records of people on one machine': {
      elements: { hook: ['webhook', { publiclyReachable: 'yes' }], members: 'database' },
      inside: { host: ['hook', 'members'] },
      boundaries: { host: { defaultDeny: 'no' } },
      assets: { pii: ['members'] },
    },
  },
  clears: {
    'only listed traffic passes inside': {
      elements: { hook: ['webhook', { publiclyReachable: 'yes' }], members: 'database' },
      inside: { host: ['hook', 'members'] },
      boundaries: { host: { defaultDeny: 'yes' } },
      assets: { pii: ['members'] },
    },
    'nothing confidential is kept there': {
      elements: { hook: ['webhook', { publiclyReachable: 'yes' }], strikes: 'database' },
      inside: { host: ['hook', 'strikes'] },
      boundaries: { host: { defaultDeny: 'no' } },
      assets: { 'business-records': ['strikes'] },
    },
    'nothing outside reaches what is there': {
      elements: { report: ['process', { publiclyReachable: 'no' }], members: 'database' },
      inside: { host: ['report', 'members'] },
      boundaries: { host: { defaultDeny: 'no' } },
      assets: { pii: ['members'] },
    },
    'the store has a zone of its own inside': {
      elements: { hook: ['webhook', { publiclyReachable: 'yes' }], members: 'database' },
      inside: { host: ['hook', 'network-segment'], 'network-segment': ['members'] },
      boundaries: { host: { defaultDeny: 'no' } },
      assets: { pii: ['members'] },
    },
  },
  asks: {
    'nobody has said what may pass inside': {
      elements: { hook: ['webhook', { publiclyReachable: 'yes' }], members: 'database' },
      inside: { host: ['hook', 'members'] },
      assets: { pii: ['members'] },
    },
    'nobody has said whether it can be reached': {
      elements: { hook: 'webhook', members: 'database' },
      inside: { host: ['hook', 'members'] },
      boundaries: { host: { defaultDeny: 'no' } },
      assets: { pii: ['members'] },
    },
  },
}
