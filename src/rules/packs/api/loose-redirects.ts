import { any, exists, lacks, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const looseRedirects: Rule = {
  id: 'BOT-S-108',
  version: 1,
  title: 'Loose redirects at {self} give sign-in codes to somebody else',
  stride: ['S', 'I'],
  applies: { to: 'element', kinds: ['identity-provider'] },
  when: exists(
    'in',
    any(
      oneOf('peer.$kind', 'web-client', 'mcp-server', 'agent', 'admin-console'),
      sure(oneOf('flow.authMethod', 'oauth-delegated')),
    ),
  ),
  gap: lacks('self.validatesRedirects'),
  why: 'After signing in, the provider sends a code to an address that stands in the request. If that address may contain a wildcard or the code works without a proof key, whoever prepared the link gets the account.',
  check:
    'Start a sign-in with another path, another subdomain and another port in the redirect address, then exchange a code without its verifier; all must be refused.',
  exception: 'It signs people in without redirects, so that no code ever travels.',
  likelihood: 2,
  impact: 4,
  impactOn: [],
  adjust: [],
  skill: 3,
  actors: ['organised-crime', 'fraudster', 'malicious-publisher'],
  mitigations: [
    { control: 'CTL-REDIRECT', likelihood: 2, impact: 0 },
    { control: 'CTL-CONSENT', likelihood: 1, impact: 0, at: ['in'] },
  ],
  references: [
    'CWE-601',
    'CAPEC-98',
    'ASVS-v5.0.0-10.2.1',
    'ASVS-v5.0.0-10.4.1',
    'ASVS-v5.0.0-10.4.6',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'login',
  flags: {
    'the app may name any page of the domain': {
      elements: { app: 'web-client', login: ['identity-provider', { validatesRedirects: 'no' }] },
      flows: { entry: 'app -> login' },
    },
    'a tool server signs in on behalf of people': {
      elements: { crm: 'mcp-server', login: ['identity-provider', { validatesRedirects: 'no' }] },
      flows: { entry: 'crm -> login' },
    },
    'a bot is given a token of the user': {
      elements: { bot: 'chatbot', login: ['identity-provider', { validatesRedirects: 'no' }] },
      flows: { entry: ['bot -> login', { authMethod: 'oauth-delegated' }] },
    },
  },
  clears: {
    'addresses are compared letter by letter and codes are bound': {
      elements: { app: 'web-client', login: ['identity-provider', { validatesRedirects: 'yes' }] },
      flows: { entry: 'app -> login' },
    },
    'only machines get tokens from it': {
      elements: { jobs: 'worker', login: ['identity-provider', { validatesRedirects: 'no' }] },
      flows: { token: 'jobs -> login' },
    },
  },
  asks: {
    'nobody has said how redirects are checked': {
      elements: { app: 'web-client', login: 'identity-provider' },
      flows: { entry: 'app -> login' },
    },
  },
}
