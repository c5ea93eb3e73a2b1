import { passwordAlone } from '../../catalogue/adjusters/reach'
import { has } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const consoleOnTheInternet: Rule = {
  id: 'BOT-E-105',
  version: 1,
  title: '{self} can be reached from the internet',
  stride: ['E', 'S'],
  applies: { to: 'element', kinds: ['admin-console'] },
  when: null,
  gap: has('self.publiclyReachable'),
  why: 'Scanners find consoles within days. From then on each flaw in it, and each weak or reused password of those who use it, is open to everybody.',
  check:
    'Open its address from a phone on the mobile network; there must be no answer, or only the login of the access proxy in front of it.',
  exception:
    'An access proxy that asks for a strong login stands in front of it, or those drawn outside come through a private network.',
  likelihood: 2,
  impact: 4,
  impactOn: [],
  adjust: [passwordAlone],
  skill: 2,
  actors: ['script-kiddie', 'organised-crime', 'nation-state'],
  mitigations: [
    { control: 'CTL-ADMIN-PRIVATE', likelihood: 2, impact: 0 },
    { control: 'CTL-MFA', likelihood: 1, impact: 0 },
  ],
  references: ['API8:2023', 'CWE-749', 'CAPEC-87', 'ASVS-v5.0.0-8.4.2', 'ASVS-v5.0.0-13.4.5'],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'console',
  flags: {
    'anyone can open its login': {
      elements: { console: ['admin-console', { publiclyReachable: 'yes' }] },
    },
    'moderators come to it over the internet': {
      elements: { moderator: 'operator', console: 'admin-console' },
      inside: { internet: ['moderator'], 'cloud-account': ['console'] },
      flows: { manage: 'moderator -> console' },
    },
  },
  clears: {
    'it answers on the private network only': {
      elements: { staff: 'operator', console: ['admin-console', { publiclyReachable: 'no' }] },
      flows: { manage: 'staff -> console' },
    },
    'moderators outside come through a private network': {
      elements: { moderator: 'operator', console: ['admin-console', { publiclyReachable: 'no' }] },
      inside: { internet: ['moderator'], 'cloud-account': ['console'] },
      flows: { manage: 'moderator -> console' },
    },
  },
  asks: {
    'nobody has said from where it can be opened': {
      elements: { staff: 'operator', console: 'admin-console' },
      flows: { manage: 'staff -> console' },
    },
  },
}
