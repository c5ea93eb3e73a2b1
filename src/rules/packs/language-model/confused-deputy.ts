import { exposed } from '../../catalogue/adjusters/reach'
import { servesAllWithItsOwnRights } from '../../catalogue/circumstances/deeds'
import { holdsThingsOfPeople, worksForPeople } from '../../catalogue/circumstances/people'
import { all, exists } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const confusedDeputy: Rule = {
  id: 'BOT-E-203',
  version: 1,
  title: '{self} acts for everyone with one powerful identity (confused deputy)',
  stride: ['E'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot', 'agent', 'orchestrator'] },
  when: all(worksForPeople, exists('out', holdsThingsOfPeople)),
  gap: servesAllWithItsOwnRights,
  why: 'The system behind it sees the bot and allows what the bot may do, whoever asked. Talking to the bot becomes the way around the rules that hold for people.',
  check:
    'Ask through the bot, as a person with few rights, for a record that belongs to somebody else, by its exact number; then look at whose name the system behind has written down.',
  exception: 'Everybody who can write to the bot may see and change everything that it can reach.',
  likelihood: 3,
  impact: 3,
  impactOn: ['C', 'I'],
  adjust: [exposed],
  skill: 2,
  actors: [
    'abusive-user',
    'fraudster',
    'organised-crime',
    'malicious-insider',
    'malicious-publisher',
    'script-kiddie',
  ],
  mitigations: [
    { control: 'CTL-USER-TOKEN', likelihood: 2, impact: 1 },
    { control: 'CTL-OBJECT-AUTHZ', likelihood: 1, impact: 0, at: ['self', 'out'] },
    { control: 'CTL-LEAST-PRIV', likelihood: 0, impact: 1 },
  ],
  references: [
    'LLM03:2026',
    'LLM06:2025',
    'ASI03:2026',
    'T3:1.1',
    'NHI9:2025',
    'AML.T0053',
    'CWE-441',
    'CWE-863',
    'CAPEC-122',
    'ASVS-v5.0.0-8.3.3',
    'AISVS-v1.0-C9.5.2',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'bot',
  flags: {
    'every customer is served with the account of the bot': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { identityModel: 'shared-service-account' }],
        accounts: ['api', { enforcesUserAuthz: 'no' }],
      },
      flows: { question: 'customer -> bot', query: 'bot -> accounts' },
      assets: { 'account-data': ['query'] },
    },
    'an agent behind the bot has all the rights': {
      elements: {
        customer: 'user',
        front: 'chatbot',
        bot: ['agent', { identityModel: 'own-service-identity', enforcesUserAuthz: 'no' }],
        records: 'database',
      },
      flows: { question: 'customer -> front', task: 'front -> bot', query: 'bot -> records' },
      assets: { pii: ['records'] },
    },
  },
  clears: {
    'it calls with the rights of the person': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { identityModel: 'user-delegated' }],
        accounts: 'api',
      },
      flows: { question: 'customer -> bot', query: 'bot -> accounts' },
      assets: { 'account-data': ['query'] },
    },
    'it checks the rights of the person itself': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { identityModel: 'shared-service-account', enforcesUserAuthz: 'yes' }],
        records: 'database',
      },
      flows: { question: 'customer -> bot', query: 'bot -> records' },
      assets: { pii: ['records'] },
    },
    'the service behind it checks the rights of the person': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { identityModel: 'own-service-identity' }],
        accounts: ['api', { enforcesUserAuthz: 'yes' }],
      },
      flows: { question: 'customer -> bot', query: 'bot -> accounts' },
      assets: { 'account-data': ['query'] },
    },
    'nobody talks with it': {
      elements: {
        clock: 'worker',
        bot: ['agent', { identityModel: 'shared-service-account' }],
        records: 'database',
      },
      flows: { start: 'clock -> bot', query: 'bot -> records' },
      assets: { pii: ['records'] },
    },
    'what it looks up is for everybody': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { identityModel: 'shared-service-account' }],
        prices: 'api',
      },
      flows: { question: 'customer -> bot', query: 'bot -> prices' },
    },
  },
  asks: {
    'nobody has said as whom it calls': {
      elements: { customer: 'user', bot: 'chatbot', accounts: 'api' },
      flows: { question: 'customer -> bot', query: 'bot -> accounts' },
      assets: { 'account-data': ['query'] },
    },
  },
}
