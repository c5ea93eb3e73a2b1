import { leavesItsZone } from '../../catalogue/circumstances/reach'
import { all, any, oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const storeReachableFromOutside: Rule = {
  id: 'BOT-E-501',
  version: 1,
  title: 'Outsiders reach {target} directly via “{flow}”',
  stride: ['E', 'I', 'T'],
  applies: { to: 'flow' },
  when: all(
    oneOf('target.$type', 'dataStore'),
    any(oneOf('source.$type', 'externalEntity'), oneOf('source.$kind', 'web-client')),
    oneOf('source.$exposure', 'internet', 'partner'),
    leavesItsZone,
  ),
  gap: null,
  why: 'A store that clients address themselves depends on faultless rules for each and every query. There is no service in between that could refuse, limit or record.',
  check:
    'Take the credential out of the client and use it by hand: list, read and change what the client would never ask for.',
  exception:
    'The store hands out only what is public, or single objects by links that expire and cannot be guessed.',
  likelihood: 3,
  impact: 4,
  impactOn: ['C'],
  adjust: [],
  skill: 2,
  actors: ['script-kiddie', 'organised-crime', 'competitor'],
  mitigations: [
    { control: 'CTL-CALLER-AUTH', likelihood: 1, impact: 0, at: ['target'] },
    { control: 'CTL-STORE-ACL', likelihood: 2, impact: 0, at: ['target'] },
    { control: 'CTL-DATA-AUDIT', likelihood: 0, impact: 1, at: ['target'] },
  ],
  references: ['API8:2023', 'CWE-668', 'CWE-923', 'CAPEC-1', 'ASVS-v5.0.0-13.2.4'],
}

export const examples: Examples = {
  about: 'query',
  flags: {
    'an app queries the database itself': {
      elements: { app: 'web-client', records: 'database' },
      inside: { 'user-device': ['app'], 'cloud-account': ['records'] },
      flows: { query: 'app -> records' },
    },
    'a partner writes into the store': {
      elements: { partner: 'external-entity', records: 'data-store' },
      inside: { 'third-party': ['partner'], 'cloud-account': ['records'] },
      flows: { query: 'partner -> records' },
    },
    'somebody outside, and nobody has drawn a boundary': {
      elements: { customer: 'external-entity', records: 'data-store' },
      flows: { query: 'customer -> records' },
    },
  },
  clears: {
    'a service stands in between': {
      elements: { app: 'web-client', shop: 'api', records: 'database' },
      inside: { 'user-device': ['app'], 'cloud-account': ['shop', 'records'] },
      flows: { order: 'app -> shop', query: 'shop -> records' },
    },
    'the app keeps it on the same phone': {
      elements: { app: 'web-client', records: 'data-store' },
      inside: { 'user-device': ['app', 'records'] },
      flows: { query: 'app -> records' },
    },
    'staff look into it from the office': {
      elements: { analyst: 'operator', records: 'database' },
      inside: { corporate: ['analyst'], 'cloud-account': ['records'] },
      flows: { query: 'analyst -> records' },
    },
  },
  asks: {},
}
