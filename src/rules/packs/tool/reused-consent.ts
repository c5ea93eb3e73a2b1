import { exposed } from '../../catalogue/adjusters/reach'
import { isRunByUs, servesToolsOverHttp } from '../../catalogue/circumstances/models'
import { isAnswered } from '../../catalogue/circumstances/reach'
import { all, any, exists, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** A vendor's own server holds the account as well; it counts once somebody has asked how it consents. */
const isVendorWhoAnswered = all(
  not(isRunByUs),
  sure(oneOf('self.mcpTransport', 'http')),
  isAnswered('self.perClientConsent'),
)

export const reusedConsent: Rule = {
  id: 'BOT-E-305',
  version: 1,
  title: 'A stranger’s client uses the consent that a user gave to {self}',
  stride: ['E'],
  applies: { to: 'element', kinds: ['mcp-server'] },
  when: all(
    any(
      all(
        servesToolsOverHttp,
        exists('out', oneOf('peer.$kind', 'third-party-api', 'identity-provider')),
      ),
      isVendorWhoAnswered,
    ),
    oneOf('self.identityModel', 'user-delegated'),
    not(sure(lacks('self.authenticatesCallers'))),
  ),
  gap: lacks('self.perClientConsent'),
  why: 'To the service behind it, every client of a tool server looks the same. A user who once said yes is not asked again, so a hostile client that registers itself gets a code for the account.',
  check:
    'Register a second client, send a user who has agreed before through its login link, and see whether a page names the new client and asks.',
  exception: 'Only clients that you have entered yourself can use the login.',
  likelihood: 2,
  impact: 4,
  impactOn: ['C'],
  adjust: [exposed],
  skill: 3,
  actors: ['organised-crime', 'malicious-publisher', 'fraudster'],
  mitigations: [
    { control: 'CTL-CONSENT', likelihood: 2, impact: 0 },
    { control: 'CTL-REDIRECT', likelihood: 1, impact: 0, at: ['adjacent'] },
    { control: 'CTL-AUDIENCE', likelihood: 0, impact: 1 },
  ],
  references: ['MCP07:2025', 'ASI03:2026', 'CWE-441', 'CWE-352', 'CAPEC-62', 'ASVS-v5.0.0-10.7.1'],
}

export const examples: Examples = {
  about: 'mail',
  flags: {
    'one login at a vendor serves every client': {
      elements: {
        mail: [
          'mcp-server',
          {
            mcpTransport: 'http',
            hosting: 'self-hosted',
            identityModel: 'user-delegated',
            perClientConsent: 'no',
          },
        ],
        vendor: 'third-party-api',
      },
      flows: { fetch: 'mail -> vendor' },
    },
    'the server of a vendor is known to ask once for all clients': {
      elements: {
        mail: [
          'mcp-server',
          {
            mcpTransport: 'http',
            hosting: 'third-party',
            identityModel: 'user-delegated',
            perClientConsent: 'no',
          },
        ],
      },
    },
  },
  clears: {
    'each client is approved by the user': {
      elements: {
        mail: [
          'mcp-server',
          {
            mcpTransport: 'http',
            hosting: 'self-hosted',
            identityModel: 'user-delegated',
            perClientConsent: 'yes',
          },
        ],
        vendor: 'third-party-api',
      },
      flows: { fetch: 'mail -> vendor' },
    },
    'it uses an account of its own': {
      elements: {
        mail: [
          'mcp-server',
          {
            mcpTransport: 'http',
            hosting: 'self-hosted',
            identityModel: 'own-service-identity',
            perClientConsent: 'no',
          },
        ],
        vendor: 'third-party-api',
      },
      flows: { fetch: 'mail -> vendor' },
    },
    'it has no business with other companies': {
      elements: {
        mail: [
          'mcp-server',
          {
            mcpTransport: 'http',
            hosting: 'self-hosted',
            identityModel: 'user-delegated',
            perClientConsent: 'no',
          },
        ],
        records: 'database',
      },
      flows: { fetch: 'mail -> records' },
    },
    'the user starts it for one client': {
      elements: {
        mail: [
          'mcp-server',
          { mcpTransport: 'stdio', identityModel: 'user-delegated', perClientConsent: 'no' },
        ],
        vendor: 'third-party-api',
      },
      flows: { fetch: 'mail -> vendor' },
    },
  },
  asks: {
    'nobody has said what a new client needs': {
      elements: {
        mail: [
          'mcp-server',
          { mcpTransport: 'http', hosting: 'self-hosted', identityModel: 'user-delegated' },
        ],
        vendor: 'third-party-api',
      },
      flows: { fetch: 'mail -> vendor' },
    },
  },
}
