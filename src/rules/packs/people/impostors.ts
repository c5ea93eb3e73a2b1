import { admins } from '../../catalogue/adjusters'
import { all, any, exists, has, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const impostors: Rule = {
  id: 'BOT-S-701',
  version: 1,
  title: 'Impostors trick {self} into giving up credentials',
  stride: ['S'],
  applies: { to: 'element', kinds: ['user', 'operator'] },
  when: any(
    all(
      oneOf('self.$kind', 'operator'),
      exists(
        'out',
        any(
          oneOf('peer.$type', 'process'),
          oneOf('peer.$kind', 'messaging-platform', 'identity-provider'),
        ),
      ),
    ),
    overlaps('self.$classes', 'credentials'),
  ),
  gap: all(lacks('model.userEducation'), exists('out', not(sure(has('peer.mfa'))))),
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
    'an administrator who was never told what nobody will ask for': {
      elements: { person: 'operator', console: ['admin-console', { mfa: 'no' }] },
      flows: { administer: 'person -> console' },
      model: { userEducation: 'no' },
    },
    'a customer types a password': {
      elements: { person: 'user', bot: 'chatbot' },
      flows: { login: 'person -> bot' },
      assets: { credentials: ['login'] },
      model: { userEducation: 'no' },
    },
    'one of two doors asks for a password only': {
      elements: {
        person: 'operator',
        console: ['admin-console', { mfa: 'yes' }],
        chat: 'messaging-platform',
      },
      flows: { administer: 'person -> console', command: 'person -> chat' },
      model: { userEducation: 'no' },
    },
  },
  clears: {
    'people learn what the genuine bot never asks for': {
      elements: { person: 'operator', console: ['admin-console', { mfa: 'no' }] },
      flows: { administer: 'person -> console' },
      model: { userEducation: 'yes' },
    },
    'what they sign in with cannot be given away': {
      elements: { person: 'operator', console: ['admin-console', { mfa: 'yes' }] },
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
      elements: { person: 'operator', console: 'admin-console' },
      flows: { administer: 'person -> console' },
    },
  },
}
