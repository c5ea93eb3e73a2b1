import { exposed } from '../../catalogue/adjusters/reach'
import { servesToolsOverHttp } from '../../catalogue/circumstances/models'
import { all, any, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** More than one party calls it, so that one could take up the work of another. */
const servesSeveral = any(
  sure(oneOf('self.$exposure', 'internet', 'partner')),
  sure(has('self.multiTenant')),
  exists('in', oneOf('peer.$type', 'process'), { min: 2 }),
)

export const guessableHandles: Rule = {
  id: 'BOT-S-303',
  version: 1,
  title: 'Whoever has a session handle of {self} takes over the session',
  stride: ['S'],
  applies: { to: 'element', kinds: ['mcp-server'] },
  when: all(servesToolsOverHttp, servesSeveral, not(sure(lacks('self.authenticatesCallers')))),
  gap: lacks('self.boundStateHandles'),
  why: 'Handles of sessions and workflows travel as ordinary arguments, through logs and through the context of the model. If having one is enough, another caller goes on with the work of somebody else.',
  check:
    'Start a session as one caller and continue it as another with the same handle, which must be refused; then compare twenty handles for a pattern.',
  exception: 'It keeps no state between calls.',
  likelihood: 2,
  impact: 3,
  impactOn: ['C'],
  adjust: [exposed],
  skill: 3,
  actors: ['organised-crime', 'abusive-user', 'fraudster'],
  mitigations: [{ control: 'CTL-STATE-BIND', likelihood: 2, impact: 0 }],
  references: [
    'MCP07:2025',
    'MCP10:2025',
    'CWE-639',
    'CWE-384',
    'CAPEC-593',
    'CAPEC-61',
    'ASVS-v5.0.0-7.2.3',
    'AISVS-v1.0-C10.2.6',
  ],
}

export const examples: Examples = {
  about: 'tickets',
  flags: {
    'two agents share a server that trusts handles': {
      elements: {
        sales: 'agent',
        support: 'agent',
        tickets: [
          'mcp-server',
          { mcpTransport: 'http', hosting: 'self-hosted', boundStateHandles: 'no' },
        ],
      },
      flows: { offer: 'sales -> tickets', answer: 'support -> tickets' },
    },
    'several customers share it': {
      elements: {
        tickets: [
          'mcp-server',
          {
            mcpTransport: 'http',
            hosting: 'self-hosted',
            multiTenant: 'yes',
            boundStateHandles: 'no',
          },
        ],
      },
    },
  },
  clears: {
    'handles are random and belong to one caller': {
      elements: {
        sales: 'agent',
        support: 'agent',
        tickets: [
          'mcp-server',
          { mcpTransport: 'http', hosting: 'self-hosted', boundStateHandles: 'yes' },
        ],
      },
      flows: { offer: 'sales -> tickets', answer: 'support -> tickets' },
    },
    'it has a single caller': {
      elements: {
        support: 'agent',
        tickets: [
          'mcp-server',
          {
            mcpTransport: 'http',
            hosting: 'self-hosted',
            publiclyReachable: 'no',
            boundStateHandles: 'no',
          },
        ],
      },
      flows: { answer: 'support -> tickets' },
    },
    'it serves anybody anyway, and another rule says so': {
      elements: {
        tickets: [
          'mcp-server',
          {
            mcpTransport: 'http',
            hosting: 'self-hosted',
            multiTenant: 'yes',
            authenticatesCallers: 'no',
            boundStateHandles: 'no',
          },
        ],
      },
    },
  },
  asks: {
    'nobody has said what a handle is worth': {
      elements: {
        sales: 'agent',
        support: 'agent',
        tickets: ['mcp-server', { mcpTransport: 'http', hosting: 'self-hosted' }],
      },
      flows: { offer: 'sales -> tickets', answer: 'support -> tickets' },
    },
  },
}
