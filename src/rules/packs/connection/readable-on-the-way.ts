import { crossesAny, crossesPublic } from '../../catalogue/adjusters/reach'
import { isOurs, leavesItsZone } from '../../catalogue/circumstances/reach'
import { all, any, atLeast, lacks, not, oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const readableOnTheWay: Rule = {
  id: 'BOT-I-501',
  version: 1,
  title: '“{flow}” is unencrypted and can be read or altered on the way',
  stride: ['I', 'T'],
  applies: { to: 'flow' },
  when: all(
    isOurs,
    any(leavesItsZone, all(atLeast('self.$C', 3), not(oneOf('source.$zone', 'host')))),
  ),
  gap: lacks('self.encrypted'),
  why: 'Anybody on the path, from the network of a café to the container next door, can read what travels in the clear and put something else in its place: messages, tokens, records.',
  check:
    'Record the traffic between the two ends and look for text that you can read; then offer one end an unencrypted connection and see whether it is taken.',
  exception:
    'Both ends sit on one machine, or every byte on the path is encrypted by a layer below.',
  likelihood: 2,
  impact: 3,
  impactOn: ['C', 'I'],
  adjust: [crossesPublic, crossesAny],
  skill: 2,
  actors: [
    'network-attacker',
    'organised-crime',
    'malicious-insider',
    'nation-state',
    'competitor',
  ],
  mitigations: [
    { control: 'CTL-TLS', likelihood: 2, impact: 1 },
    { control: 'CTL-MTLS', likelihood: 1, impact: 0 },
  ],
  references: [
    'CWE-319',
    'CWE-924',
    'CAPEC-94',
    'CAPEC-157',
    'CAPEC-158',
    'CAPEC-651',
    'ASVS-v5.0.0-12.1.1',
    'ASVS-v5.0.0-12.2.1',
    'ASVS-v5.0.0-12.3.3',
  ],
}

export const examples: Examples = {
  about: 'orders',
  flags: {
    'orders cross the internet in the clear': {
      elements: { app: 'web-client', shop: 'api' },
      inside: { internet: ['app'], 'cloud-account': ['shop'] },
      flows: { orders: ['app -> shop', { protocol: 'http' }] },
    },
    'an outsider calls, and nobody has drawn a boundary': {
      elements: { partner: 'external-entity', shop: 'process' },
      flows: { orders: ['partner -> shop', { encrypted: 'no' }] },
    },
    'records of people pass through a shared network': {
      elements: { shop: 'api', customers: 'database' },
      inside: { 'network-segment': ['shop', 'customers'] },
      flows: { orders: ['shop -> customers', { encrypted: 'no' }] },
      assets: { pii: ['orders'] },
    },
  },
  clears: {
    'it is HTTPS': {
      elements: { app: 'web-client', shop: 'api' },
      inside: { internet: ['app'], 'cloud-account': ['shop'] },
      flows: { orders: ['app -> shop', { protocol: 'https' }] },
    },
    'harmless data stays inside one zone': {
      elements: { shop: 'api', stock: 'database' },
      inside: { 'network-segment': ['shop', 'stock'] },
      flows: { orders: ['shop -> stock', { encrypted: 'no' }] },
      assets: { 'business-records': ['orders'] },
    },
    'records of people stay on one machine': {
      elements: { shop: 'api', customers: 'database' },
      inside: { host: ['shop', 'customers'] },
      flows: { orders: ['shop -> customers', { encrypted: 'no' }] },
      assets: { pii: ['orders'] },
    },
    'two outsiders talk to each other': {
      elements: { member: 'user', telegram: 'messaging-platform' },
      inside: { internet: ['member'], 'third-party': ['telegram'] },
      flows: { orders: ['member -> telegram', { encrypted: 'no' }] },
    },
  },
  asks: {
    'nobody has said how it is protected': {
      elements: { customer: 'user', bot: 'chatbot' },
      flows: { orders: 'customer -> bot' },
    },
  },
}
