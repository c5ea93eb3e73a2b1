import { hasLogin, takesOutsideRequests } from '../../catalogue/circumstances/reach'
import { all, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const endlessLoginAttempts: Rule = {
  id: 'BOT-S-106',
  version: 1,
  title: 'Passwords and login codes of {self} can be tried without end',
  stride: ['S'],
  applies: { to: 'element', kinds: ['admin-console'] },
  when: all(
    hasLogin,
    takesOutsideRequests,
    not(exists('out', oneOf('peer.$kind', 'identity-provider'))),
  ),
  gap: all(lacks('self.rateLimits'), not(sure(has('self.mfa')))),
  why: 'A login page that strangers can open is tried by machines day and night. Without a limit, a short code or a weak password is only a question of time.',
  check:
    'Send two hundred wrong passwords to one account, then one to each of two hundred accounts; both must be slowed, and somebody must hear of it.',
  exception: 'There is nothing to guess: people sign in with a passkey or a certificate.',
  likelihood: 3,
  impact: 4,
  impactOn: [],
  adjust: [],
  skill: 1,
  actors: ['script-kiddie', 'organised-crime'],
  mitigations: [
    { control: 'CTL-RATE', likelihood: 2, impact: 0 },
    { control: 'CTL-MFA', likelihood: 1, impact: 1 },
  ],
  references: ['OAT-007', 'CWE-307', 'CAPEC-49', 'CAPEC-565', 'ASVS-v5.0.0-6.3.1'],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'console',
  flags: {
    'a public console counts no attempts': {
      elements: { console: ['admin-console', { publiclyReachable: 'yes', rateLimits: 'no' }] },
    },
  },
  clears: {
    'attempts are limited': {
      elements: { console: ['admin-console', { publiclyReachable: 'yes', rateLimits: 'yes' }] },
    },
    'a password that was guessed does not let anybody in': {
      elements: {
        console: ['admin-console', { publiclyReachable: 'yes', rateLimits: 'no', mfa: 'yes' }],
      },
    },
    'another service checks the passwords': {
      elements: {
        console: ['admin-console', { publiclyReachable: 'yes', rateLimits: 'no' }],
        login: 'identity-provider',
      },
      flows: { signIn: 'console -> login' },
    },
    'strangers cannot reach it': {
      elements: { console: ['admin-console', { publiclyReachable: 'no', rateLimits: 'no' }] },
    },
    'nobody has to sign in, which another rule says': {
      elements: {
        console: [
          'admin-console',
          { publiclyReachable: 'yes', rateLimits: 'no', authenticatesCallers: 'no' },
        ],
      },
    },
  },
  asks: {
    'nobody has said whether attempts are limited': {
      elements: { console: ['admin-console', { publiclyReachable: 'yes' }] },
    },
  },
}
