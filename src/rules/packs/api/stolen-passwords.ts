import { openLogin } from '../../catalogue/adjusters/reach'
import { all, any, exists, has, lacks, oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const stolenPasswords: Rule = {
  id: 'BOT-S-102',
  version: 1,
  title: 'Passwords stolen elsewhere open accounts at {self}',
  stride: ['S'],
  applies: { to: 'element', kinds: ['identity-provider'] },
  when: exists(
    'in',
    any(
      oneOf('peer.$kind', 'user', 'external-entity', 'web-client'),
      all(oneOf('peer.$kind', 'chatbot', 'automation-bot', 'agent'), has('peer.$userFacing')),
    ),
  ),
  gap: lacks('self.mfa'),
  why: 'Lists of passwords from other breaches are tried by machines, and many people use one password everywhere. Where one fits, your bot serves the thief as the rightful user.',
  check:
    'Sign in from a new device with nothing but name and password, then run a few hundred wrong pairs from several addresses; the first must not be enough, the rest must be slowed and noticed.',
  exception:
    'A public provider that you do not run signs people in, and whatever is sensitive asks for a proof of its own.',
  likelihood: 3,
  impact: 3,
  impactOn: [],
  adjust: [openLogin],
  skill: 2,
  actors: ['fraudster', 'organised-crime', 'script-kiddie'],
  mitigations: [
    { control: 'CTL-MFA', likelihood: 2, impact: 1 },
    { control: 'CTL-ANTIBOT', likelihood: 1, impact: 0, at: ['in'] },
  ],
  references: [
    'API2:2023',
    'OAT-007',
    'OAT-008',
    'CWE-307',
    'CWE-1390',
    'CAPEC-600',
    'CAPEC-112',
    'ASVS-v5.0.0-6.3.1',
    'ASVS-v5.0.0-6.3.3',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'login',
  flags: {
    'customers sign in with a password alone': {
      elements: { app: 'web-client', login: ['identity-provider', { mfa: 'no' }] },
      flows: { signIn: 'app -> login' },
    },
    'a bot sends the people it talks with to the login': {
      elements: { customer: 'user', bot: 'chatbot', login: ['identity-provider', { mfa: 'no' }] },
      flows: { message: 'customer -> bot', link: 'bot -> login' },
    },
  },
  clears: {
    'a second factor is required': {
      elements: { app: 'web-client', login: ['identity-provider', { mfa: 'yes' }] },
      flows: { signIn: 'app -> login' },
    },
    'only machines get tokens from it': {
      elements: { jobs: 'worker', login: ['identity-provider', { mfa: 'no' }] },
      flows: { token: 'jobs -> login' },
    },
    'only the console signs in there, where another rule asks': {
      elements: { console: 'admin-console', login: ['identity-provider', { mfa: 'no' }] },
      flows: { signIn: 'console -> login' },
    },
  },
  asks: {
    'nobody has said what people need to sign in': {
      elements: { app: 'web-client', login: 'identity-provider' },
      flows: { signIn: 'app -> login' },
    },
  },
}
