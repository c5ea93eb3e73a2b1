import { all, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const crossSiteSocket: Rule = {
  id: 'BOT-S-107',
  version: 1,
  title: 'A foreign web page opens “{flow}” in the name of the user',
  stride: ['S', 'I'],
  applies: { to: 'flow' },
  when: all(
    oneOf('source.$kind', 'web-client'),
    oneOf('target.$kind', 'gateway', 'api', 'chatbot'),
    sure(oneOf('self.protocol', 'wss')),
  ),
  gap: all(
    lacks('target.checksOrigin'),
    not(sure(oneOf('self.authMethod', 'bearer-token', 'oauth-delegated', 'api-key', 'signature'))),
  ),
  why: 'A browser lets any page open a WebSocket to any server and sends the cookies of that server along. Unless the server looks at where the page comes from, another site reads and writes in the conversation.',
  check:
    'Sign in, then open the same WebSocket from a page on another domain in the same browser; it must be closed before the first message.',
  exception: 'The client is an app and no browser, so that no other page shares its cookies.',
  likelihood: 2,
  impact: 3,
  impactOn: ['C'],
  adjust: [],
  skill: 3,
  actors: ['organised-crime', 'fraudster', 'competitor'],
  mitigations: [
    { control: 'CTL-ORIGIN', likelihood: 2, impact: 0, at: ['target'] },
    { control: 'CTL-SESSION', likelihood: 1, impact: 0, at: ['source'] },
  ],
  references: ['CWE-346', 'CWE-1385', 'CAPEC-62', 'ASVS-v5.0.0-4.4.2', 'ASVS-v5.0.0-4.4.3'],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'chat',
  flags: {
    'the server takes a WebSocket from every page': {
      elements: { app: 'web-client', entry: ['gateway', { checksOrigin: 'no' }] },
      flows: { chat: ['app -> entry', { protocol: 'wss' }] },
    },
    'it lets people in by a cookie': {
      elements: { app: 'web-client', entry: ['chatbot', { checksOrigin: 'no' }] },
      flows: { chat: ['app -> entry', { protocol: 'wss', authMethod: 'session-cookie' }] },
    },
  },
  clears: {
    'pages of other sites are refused': {
      elements: { app: 'web-client', entry: ['gateway', { checksOrigin: 'yes' }] },
      flows: { chat: ['app -> entry', { protocol: 'wss' }] },
    },
    'the page has to send a token that no other page knows': {
      elements: { app: 'web-client', entry: ['gateway', { checksOrigin: 'no' }] },
      flows: { chat: ['app -> entry', { protocol: 'wss', authMethod: 'bearer-token' }] },
    },
    'plain requests, whose answers browsers keep from other pages': {
      elements: { app: 'web-client', entry: ['gateway', { checksOrigin: 'no' }] },
      flows: { chat: ['app -> entry', { protocol: 'https' }] },
    },
    'a server talks to a server': {
      elements: { app: 'api', entry: ['gateway', { checksOrigin: 'no' }] },
      flows: { chat: ['app -> entry', { protocol: 'wss' }] },
    },
  },
  asks: {
    'nobody has said whether the origin is checked': {
      elements: { app: 'web-client', entry: 'gateway' },
      flows: { chat: ['app -> entry', { protocol: 'wss' }] },
    },
  },
}
