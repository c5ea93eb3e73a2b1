import { all, any, lacks, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** No person: it proves itself as programs do. */
const isPartnersSystem = all(
  oneOf('source.$kind', 'external-entity'),
  sure(oneOf('self.authMethod', 'api-key', 'bearer-token', 'basic', 'mtls')),
)

/** Two organisations do business with each other, without a person in between. */
const betweenCompanies = any(
  all(isPartnersSystem, oneOf('target.$type', 'process')),
  all(oneOf('source.$kind', 'external-agent'), oneOf('target.$type', 'process')),
  all(oneOf('source.$type', 'process'), oneOf('target.$kind', 'external-agent', 'third-party-api')),
)

export const disputedAgreement: Rule = {
  id: 'BOT-R-302',
  version: 1,
  title: 'The other side disputes what was agreed on “{flow}”',
  stride: ['R'],
  applies: { to: 'flow' },
  when: all(betweenCompanies, overlaps('self.$classes', 'payment', 'account-data')),
  gap: lacks('self.messageIntegrity'),
  why: 'Bots order, book and pay between companies. If their messages are not signed, two logs contradict each other, and whoever gets at a key has ordered in the name of its owner.',
  check:
    'Take an order of last month and show, from what both sides sent, who agreed to what; the other side must not be able to have written it differently.',
  exception:
    'A contract says whose log counts, and the amounts are small enough to live with that.',
  likelihood: 2,
  impact: 3,
  impactOn: ['I'],
  adjust: [],
  skill: 1,
  actors: ['fraudster', 'abusive-user', 'vendor', 'organised-crime'],
  mitigations: [
    { control: 'CTL-MSG-SIGN', likelihood: 2, impact: 0 },
    { control: 'CTL-AUDIT', likelihood: 1, impact: 0, at: ['source', 'target'] },
  ],
  references: [
    'T8:1.1',
    'CWE-345',
    'CWE-778',
    'CAPEC-195',
    'ASVS-v5.0.0-4.1.5',
    'AISVS-v1.0-C9.4.2',
  ],
}

export const examples: Examples = {
  about: 'order',
  flags: {
    'the agent of a supplier takes unsigned orders': {
      elements: { buyer: 'agent', supplier: 'external-agent' },
      flows: { order: ['buyer -> supplier', { messageIntegrity: 'no' }] },
      assets: { payment: ['order'] },
    },
    'the system of a partner pays with a key and no signature': {
      elements: { buyer: 'external-entity', edge: 'gateway' },
      flows: {
        order: ['buyer -> edge', { authMethod: 'api-key', messageIntegrity: 'no' }],
      },
      assets: { payment: ['order'] },
    },
  },
  clears: {
    'a person pays': {
      elements: { buyer: 'external-entity', edge: 'gateway' },
      flows: {
        order: ['buyer -> edge', { authMethod: 'session-cookie', messageIntegrity: 'no' }],
      },
      assets: { payment: ['order'] },
    },
    'each message is signed': {
      elements: { buyer: 'agent', supplier: 'external-agent' },
      flows: { order: ['buyer -> supplier', { messageIntegrity: 'yes' }] },
      assets: { payment: ['order'] },
    },
    'no money is in it': {
      elements: { buyer: 'agent', supplier: 'external-agent' },
      flows: { order: ['buyer -> supplier', { messageIntegrity: 'no' }] },
      assets: { conversation: ['order'] },
    },
    'it stays in the house': {
      elements: { buyer: 'agent', supplier: 'api' },
      flows: { order: ['buyer -> supplier', { messageIntegrity: 'no' }] },
      assets: { payment: ['order'] },
    },
  },
  asks: {
    'nobody has said whether messages are signed': {
      elements: { buyer: 'agent', supplier: 'third-party-api' },
      flows: { order: 'buyer -> supplier' },
      assets: { payment: ['order'] },
    },
  },
}
