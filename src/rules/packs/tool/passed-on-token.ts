import { clientKnowsOthers, exposed } from '../../catalogue/adjusters/reach'
import { servesToolsOverHttp } from '../../catalogue/circumstances/models'
import { all, any, has, lacks, not, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const passedOnToken: Rule = {
  id: 'BOT-E-301',
  version: 1,
  title: '{self} accepts tokens that were not issued for it, or passes them on',
  stride: ['E', 'S'],
  applies: { to: 'element', kinds: ['mcp-server'] },
  when: all(servesToolsOverHttp, not(sure(lacks('self.authenticatesCallers')))),
  gap: any(has('self.tokenPassthrough'), lacks('self.validatesTokenAudience')),
  why: 'If it does not matter whom a token was meant for, one token stolen anywhere opens every service. A token that is handed on also makes the logs behind name the wrong party.',
  check:
    'Call it with a valid token that was issued for another service, which must be refused, and look in the next service for the token that arrives there.',
  exception: 'Callers prove who they are with certificates, and no tokens are used.',
  likelihood: 2,
  impact: 4,
  impactOn: ['C', 'I'],
  adjust: [exposed, clientKnowsOthers],
  skill: 3,
  actors: ['organised-crime', 'malicious-publisher', 'malicious-insider', 'rogue-agent'],
  mitigations: [
    { control: 'CTL-AUDIENCE', likelihood: 2, impact: 1 },
    { control: 'CTL-MTLS', likelihood: 1, impact: 0, at: ['inFlow'] },
  ],
  references: [
    'MCP07:2025',
    'ASI03:2026',
    'T3:1.1',
    'API2:2023',
    'CWE-441',
    'CWE-863',
    'CAPEC-633',
    'AML.T0091.000',
    'ASVS-v5.0.0-10.3.1',
    'AISVS-v1.0-C10.2.2',
    'AISVS-v1.0-C10.2.7',
  ],
}

export const examples: Examples = {
  about: 'tickets',
  flags: {
    'it takes any token of the company': {
      elements: {
        tickets: [
          'mcp-server',
          { mcpTransport: 'http', hosting: 'self-hosted', validatesTokenAudience: 'no' },
        ],
      },
    },
    'it hands the token of its caller on': {
      elements: {
        tickets: [
          'mcp-server',
          {
            mcpTransport: 'http',
            hosting: 'self-hosted',
            validatesTokenAudience: 'yes',
            tokenPassthrough: 'yes',
          },
        ],
      },
    },
  },
  clears: {
    'tokens are for it alone and stay with it': {
      elements: {
        tickets: [
          'mcp-server',
          {
            mcpTransport: 'http',
            hosting: 'self-hosted',
            validatesTokenAudience: 'yes',
            tokenPassthrough: 'no',
          },
        ],
      },
    },
    'it asks for no token at all, and another rule says so': {
      elements: {
        tickets: [
          'mcp-server',
          {
            mcpTransport: 'http',
            hosting: 'self-hosted',
            authenticatesCallers: 'no',
            validatesTokenAudience: 'no',
          },
        ],
      },
    },
    'it is called through a pipe': {
      elements: {
        tickets: ['mcp-server', { mcpTransport: 'stdio', validatesTokenAudience: 'no' }],
      },
    },
    'a vendor runs it': {
      elements: {
        tickets: [
          'mcp-server',
          { mcpTransport: 'http', hosting: 'third-party', validatesTokenAudience: 'no' },
        ],
      },
    },
  },
  asks: {
    'nobody has said what it does with tokens': {
      elements: { tickets: ['mcp-server', { mcpTransport: 'http', hosting: 'self-hosted' }] },
    },
  },
}
