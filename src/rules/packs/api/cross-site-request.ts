import { administers } from '../../catalogue/adjusters/deeds'
import { hasLogin } from '../../catalogue/circumstances/reach'
import { all, any, exists, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** The proof of who calls is one that a browser does not add by itself, or there is no browser. */
const needsMoreThanBrowser = sure(
  any(
    oneOf('flow.authMethod', 'bearer-token', 'oauth-delegated', 'api-key', 'signature'),
    oneOf('flow.protocol', 'ssh', 'in-process', 'stdio'),
  ),
)

const isDrawnWithoutUsers = not(
  exists('in', oneOf('peer.$type', 'externalEntity', 'process', 'dataStore')),
)

export const crossSiteRequest: Rule = {
  id: 'BOT-T-104',
  version: 1,
  title: 'A foreign web page acts in {self} with the rights of whoever is signed in',
  stride: ['T'],
  applies: { to: 'element', kinds: ['admin-console', 'web-client'] },
  when: any(
    all(
      oneOf('self.$kind', 'admin-console'),
      hasLogin,
      any(exists('in', not(needsMoreThanBrowser)), isDrawnWithoutUsers),
    ),
    all(
      oneOf('self.$kind', 'web-client'),
      exists('out', sure(oneOf('flow.authMethod', 'session-cookie'))),
    ),
  ),
  gap: lacks('self.csrfProtection'),
  why: 'The browser adds the cookie of the session to each request, also to one that another page has made. Somebody who is signed in and opens that page saves a new prompt, tool or key and sees nothing of it.',
  check:
    'Sign in, then submit a form from a page on another domain that changes a setting; it must be refused, as must the same change asked for by a plain link.',
  exception: 'The session cookie is bound to the same site, and nothing changes on a plain link.',
  likelihood: 2,
  impact: 3,
  impactOn: [],
  adjust: [administers],
  skill: 2,
  actors: ['organised-crime', 'script-kiddie'],
  mitigations: [
    { control: 'CTL-CSRF', likelihood: 2, impact: 0 },
    { control: 'CTL-SOD', likelihood: 0, impact: 1 },
  ],
  references: ['CWE-352', 'CAPEC-62', 'ASVS-v5.0.0-3.5.1', 'ASVS-v5.0.0-3.3.2'],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'settings',
  flags: {
    'the console takes changes from any page': {
      elements: { admin: 'operator', settings: ['admin-console', { csrfProtection: 'no' }] },
      flows: { change: 'admin -> settings' },
    },
    'it is drawn without those who use it': {
      elements: { settings: ['admin-console', { csrfProtection: 'no' }] },
    },
    'a client for customers works with a cookie': {
      elements: { settings: ['web-client', { csrfProtection: 'no' }], shop: 'api' },
      flows: { order: ['settings -> shop', { authMethod: 'session-cookie' }] },
    },
  },
  clears: {
    'changes from other pages are refused': {
      elements: { admin: 'operator', settings: ['admin-console', { csrfProtection: 'yes' }] },
      flows: { change: 'admin -> settings' },
    },
    'the page has to send a token that no other page knows': {
      elements: { admin: 'operator', settings: ['admin-console', { csrfProtection: 'no' }] },
      flows: { change: ['admin -> settings', { authMethod: 'bearer-token' }] },
    },
    'it is worked on a command line': {
      elements: { admin: 'operator', settings: ['admin-console', { csrfProtection: 'no' }] },
      flows: { change: ['admin -> settings', { protocol: 'ssh' }] },
    },
    'nobody has to sign in, which another rule says': {
      elements: {
        settings: ['admin-console', { authenticatesCallers: 'no', csrfProtection: 'no' }],
      },
    },
    'nobody has said that the client works with a cookie': {
      elements: { settings: ['web-client', { csrfProtection: 'no' }], shop: 'api' },
      flows: { order: 'settings -> shop' },
    },
  },
  asks: {
    'nobody has said what happens to changes from other pages': {
      elements: { admin: 'operator', settings: 'admin-console' },
      flows: { change: 'admin -> settings' },
    },
  },
}
