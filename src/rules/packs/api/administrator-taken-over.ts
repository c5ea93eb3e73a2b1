import { steersPowerful } from '../../catalogue/adjusters/deeds'
import { exposed } from '../../catalogue/adjusters/reach'
import { hasLogin } from '../../catalogue/circumstances/reach'
import { all, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const administratorTakenOver: Rule = {
  id: 'BOT-S-105',
  version: 1,
  title: 'A stolen password is enough to take over {self}',
  stride: ['S', 'E'],
  applies: { to: 'element', kinds: ['admin-console'] },
  when: hasLogin,
  gap: all(
    lacks('self.mfa'),
    not(sure(exists('out', all(oneOf('peer.$kind', 'identity-provider'), has('peer.mfa'))))),
  ),
  why: 'Whoever is signed in here rewrites prompts, tools and limits. With the password of one administrator nobody has to break the bot: they own it.',
  check:
    'Sign in as an administrator from a device that has never been used, first with the password alone, then through a copy of the login page that passes everything on; both must fail.',
  exception:
    'It can only show things, or opens only on a managed device with a certificate that cannot be copied.',
  likelihood: 3,
  impact: 4,
  impactOn: [],
  adjust: [exposed, steersPowerful],
  skill: 2,
  actors: ['organised-crime', 'fraudster', 'malicious-insider', 'nation-state'],
  mitigations: [
    { control: 'CTL-MFA', likelihood: 2, impact: 0 },
    { control: 'CTL-SOD', likelihood: 0, impact: 1 },
    { control: 'CTL-AWARENESS', likelihood: 1, impact: 0, at: ['model'] },
  ],
  references: [
    'API2:2023',
    'AML.T0012',
    'CWE-308',
    'CAPEC-560',
    'CAPEC-98',
    'ASVS-v5.0.0-6.3.3',
    'ASVS-v5.0.0-8.4.2',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'console',
  flags: {
    'administrators sign in with a password alone': {
      elements: { console: ['admin-console', { mfa: 'no' }] },
    },
    'nor does the provider that they sign in with ask for more': {
      elements: {
        console: ['admin-console', { mfa: 'no' }],
        login: ['identity-provider', { mfa: 'no' }],
      },
      flows: { signIn: 'console -> login' },
    },
  },
  clears: {
    'a second factor that cannot be phished is required': {
      elements: { console: ['admin-console', { mfa: 'yes' }] },
    },
    'the provider that they sign in with requires it': {
      elements: { console: 'admin-console', login: ['identity-provider', { mfa: 'yes' }] },
      flows: { signIn: 'console -> login' },
    },
    'nobody has to sign in, which another rule says': {
      elements: { console: ['admin-console', { authenticatesCallers: 'no', mfa: 'no' }] },
    },
  },
  asks: {
    'nobody has said what administrators need to sign in': {
      elements: { console: 'admin-console' },
    },
  },
}
