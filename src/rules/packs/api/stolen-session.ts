import { administers } from '../../catalogue/adjusters/deeds'
import { hasLogin, isAnswered, takesOutsideRequests } from '../../catalogue/circumstances/reach'
import { all, any, atLeast, exists, lacks, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Sessions begin at the client; a bot keeps its own where people reach it without one and it knows something. */
const keepsSessions = any(
  all(oneOf('self.$kind', 'web-client'), exists('out', oneOf('peer.$type', 'process'))),
  all(
    oneOf('self.$kind', 'chatbot'),
    exists(
      'in',
      any(
        all(
          oneOf('peer.$kind', 'user'),
          any(atLeast('self.$C', 3), isAnswered('self.sessionProtection')),
        ),
        all(oneOf('peer.$kind', 'web-client', 'gateway'), sure(lacks('self.sessionProtection'))),
      ),
    ),
  ),
  all(
    oneOf('self.$kind', 'admin-console'),
    hasLogin,
    any(takesOutsideRequests, sure(lacks('self.sessionProtection'))),
  ),
)

export const stolenSession: Rule = {
  id: 'BOT-S-103',
  version: 1,
  title: 'A stolen or guessed session lets a stranger go on as the user of {self}',
  stride: ['S'],
  applies: { to: 'element', kinds: ['web-client', 'admin-console', 'chatbot'] },
  when: keepsSessions,
  gap: lacks('self.sessionProtection'),
  why: 'A conversation id that can be guessed, is shared in a link or never ends works like a password. Whoever has it reads what was said and holds the rights that came with it.',
  check:
    'Copy the session to another device, then sign out and change the password; it must stop at once, differ after each sign-in, and end by itself when it is not used.',
  exception: 'A session holds nothing: no history, no name, and no right that a stranger lacks.',
  likelihood: 3,
  impact: 3,
  impactOn: ['C'],
  adjust: [administers],
  skill: 2,
  actors: ['fraudster', 'script-kiddie', 'organised-crime', 'network-attacker'],
  mitigations: [
    { control: 'CTL-SESSION', likelihood: 2, impact: 0 },
    { control: 'CTL-TLS', likelihood: 1, impact: 0, at: ['outFlow'] },
    { control: 'CTL-STEPUP', likelihood: 0, impact: 1, at: ['out'] },
  ],
  references: [
    'API2:2023',
    'AML.T0091',
    'CWE-384',
    'CWE-613',
    'CAPEC-593',
    'CAPEC-61',
    'ASVS-v5.0.0-7.2.2',
    'ASVS-v5.0.0-7.2.4',
    'ASVS-v5.0.0-7.3.1',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'chat',
  flags: {
    'sessions of the client never end': {
      elements: { chat: ['web-client', { sessionProtection: 'no' }], bot: 'chatbot' },
      flows: { message: 'chat -> bot' },
    },
    'people write straight to a bot with weak sessions': {
      elements: { customer: 'user', chat: ['chatbot', { sessionProtection: 'no' }] },
      flows: { message: 'customer -> chat' },
    },
    'the bot behind a client is known to keep weak sessions': {
      elements: { app: 'web-client', chat: ['chatbot', { sessionProtection: 'no' }] },
      flows: { message: 'app -> chat' },
    },
    'sessions of a console are weak': {
      elements: { chat: ['admin-console', { sessionProtection: 'no' }] },
    },
  },
  clears: {
    'sessions are random, short and revocable': {
      elements: { chat: ['web-client', { sessionProtection: 'yes' }], bot: 'chatbot' },
      flows: { message: 'chat -> bot' },
    },
    'the client in front is asked about its sessions': {
      elements: { app: 'web-client', chat: 'chatbot' },
      flows: { message: 'app -> chat' },
    },
    'people write straight to a bot that keeps nothing confidential, as far as anybody has said': {
      elements: { customer: 'user', chat: 'chatbot' },
      flows: { message: 'customer -> chat' },
    },
    'the chat platform keeps the sessions': {
      elements: { telegram: 'messaging-platform', chat: 'chatbot' },
      flows: { update: 'telegram -> chat' },
    },
    'the console asks nobody to sign in, which another rule says': {
      elements: {
        chat: ['admin-console', { authenticatesCallers: 'no', sessionProtection: 'no' }],
      },
    },
    'a console that nobody outside is known to reach': { elements: { chat: 'admin-console' } },
  },
  asks: {
    'nobody has said how sessions are kept': {
      elements: { chat: 'web-client', bot: 'chatbot' },
      flows: { message: 'chat -> bot' },
    },
    'people write straight to a bot that keeps what they said': {
      elements: { customer: 'user', chat: 'chatbot' },
      flows: { message: 'customer -> chat' },
      assets: { conversation: ['chat'] },
    },
    'a public console': { elements: { chat: ['admin-console', { publiclyReachable: 'yes' }] } },
  },
}
