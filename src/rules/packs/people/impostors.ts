import { admins } from '../../catalogue/adjusters/deeds'
import { all, any, exists, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Where people expect to be asked things. How one signs in to a console is asked of the console. */
const takesChat = oneOf(
  'peer.$kind',
  'messaging-platform',
  'web-client',
  'chatbot',
  'automation-bot',
  'agent',
)

/** The bot that they meet there is known to be easily copied, and another rule says so. */
const meetsLookAlikes = exists(
  'out',
  any(
    sure(lacks('peer.verifiedPresence')),
    exists('adjacent', sure(lacks('peer.verifiedPresence')), { of: 'peer' }),
  ),
)

export const impostors: Rule = {
  id: 'BOT-S-701',
  version: 1,
  title: 'Impostors trick {self} into giving up credentials',
  stride: ['S'],
  applies: { to: 'element', kinds: ['user', 'operator'] },
  when: all(
    exists('out', takesChat),
    any(oneOf('self.$kind', 'operator'), overlaps('self.$classes', 'credentials')),
    not(meetsLookAlikes),
  ),
  gap: lacks('model.userEducation'),
  why: 'Bots have made it normal to type codes and data into a chat. False support staff, copied bots and cloned voices live on that habit.',
  check:
    'Send a harmless message in the name of your support or your bot that asks for a code, to people who agreed to be tested, and count who answers and who reports it.',
  exception:
    'They have no secret to give away, since they sign in with a key that works for the genuine site alone.',
  likelihood: 3,
  impact: 2,
  impactOn: [],
  adjust: [admins],
  skill: 1,
  actors: ['fraudster', 'organised-crime', 'spammer', 'troll'],
  mitigations: [
    { control: 'CTL-AWARENESS', likelihood: 1, impact: 0, at: ['model'] },
    { control: 'CTL-MFA', likelihood: 1, impact: 1, at: ['out'] },
    { control: 'CTL-VERIFIED', likelihood: 1, impact: 0, at: ['out'] },
  ],
  references: [
    'ASI09:2026',
    'T15:1.1',
    'AML.T0052',
    'AML.T0052.001',
    'CWE-451',
    'CAPEC-98',
    'CAPEC-163',
    'CAPEC-407',
  ],
}

export const examples: Examples = {
  about: 'person',
  flags: {
    'a moderator gives commands where anybody can write to them': {
      elements: { person: 'operator', chat: 'messaging-platform' },
      flows: { command: 'person -> chat' },
      model: { userEducation: 'no' },
    },
    'a customer types a password': {
      elements: { person: 'user', bot: 'chatbot' },
      flows: { login: 'person -> bot' },
      assets: { credentials: ['login'] },
      model: { userEducation: 'no' },
    },
  },
  clears: {
    'people learn what the genuine bot never asks for': {
      elements: { person: 'operator', chat: 'messaging-platform' },
      flows: { command: 'person -> chat' },
      model: { userEducation: 'yes' },
    },
    'the bot there is easily copied, and another rule says so': {
      elements: {
        person: 'operator',
        chat: 'messaging-platform',
        bot: ['automation-bot', { verifiedPresence: 'no' }],
      },
      flows: { command: 'person -> chat', update: 'chat -> bot' },
      model: { userEducation: 'no' },
    },
    'an administrator uses a console only': {
      elements: { person: 'operator', console: 'admin-console' },
      flows: { administer: 'person -> console' },
      model: { userEducation: 'no' },
    },
    'a visitor has no credentials here': {
      elements: { person: 'user', bot: 'chatbot' },
      flows: { question: 'person -> bot' },
      model: { userEducation: 'no' },
    },
  },
  asks: {
    'nobody has said what people are told': {
      elements: { person: 'operator', chat: 'messaging-platform' },
      flows: { command: 'person -> chat' },
    },
  },
}
