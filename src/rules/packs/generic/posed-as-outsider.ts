import { all, any, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const posedAsOutsider: Rule = {
  id: 'BOT-S-801',
  version: 1,
  title: 'Somebody poses as {self}',
  stride: ['S'],
  applies: { to: 'element', kinds: ['external-entity', 'user', 'operator'] },
  when: exists('out', oneOf('peer.$kind', 'process')),
  gap: exists(
    'out',
    all(
      oneOf('peer.$kind', 'process'),
      lacks('peer.authenticatesCallers'),
      not(sure(any(has('flow.authenticated'), has('flow.mutualAuth')))),
    ),
  ),
  why: 'A name in a request proves nothing. Unless the receiver has the other side prove who it is, anybody who can send it a message speaks for everybody.',
  check:
    'Send the same request from elsewhere without a credential, then with the credential of somebody else and the first name; both must be refused.',
  exception: 'Everybody may ask for the same things, and nothing depends on who did.',
  likelihood: 3,
  impact: 3,
  impactOn: ['C', 'I'],
  adjust: [],
  skill: 1,
  actors: ['script-kiddie', 'fraudster', 'organised-crime', 'malicious-insider', 'abusive-user'],
  mitigations: [
    { control: 'CTL-CALLER-AUTH', likelihood: 2, impact: 0, at: ['out'] },
    { control: 'CTL-MTLS', likelihood: 2, impact: 0, at: ['outFlow'] },
  ],
  references: ['API2:2023', 'CWE-287', 'CWE-306', 'CAPEC-151', 'CAPEC-195', 'ASVS-v5.0.0-13.2.1'],
}

export const examples: Examples = {
  about: 'customer',
  flags: {
    'a process believes whoever calls it': {
      elements: { customer: 'external-entity', shop: ['process', { authenticatesCallers: 'no' }] },
      flows: { order: 'customer -> shop' },
    },
  },
  clears: {
    'callers have to prove who they are': {
      elements: { customer: 'external-entity', shop: ['process', { authenticatesCallers: 'yes' }] },
      flows: { order: 'customer -> shop' },
    },
    'this connection does not open without a proof': {
      elements: { customer: 'external-entity', shop: 'process' },
      flows: { order: ['customer -> shop', { authenticated: 'yes' }] },
    },
    'it only receives': {
      elements: { customer: 'external-entity', shop: ['process', { authenticatesCallers: 'no' }] },
      flows: { news: 'shop -> customer' },
    },
  },
  asks: {
    'nobody has said how callers prove themselves': {
      elements: { customer: 'external-entity', shop: 'process' },
      flows: { order: 'customer -> shop' },
    },
  },
}
