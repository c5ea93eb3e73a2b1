import { all, any, has, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const reboundName: Rule = {
  id: 'BOT-S-304',
  version: 1,
  title: 'A web page calls {self} through the browser of somebody inside',
  stride: ['S'],
  applies: { to: 'element', kinds: ['mcp-server'] },
  when: all(
    oneOf('self.mcpTransport', 'http'),
    any(oneOf('self.$zone', 'user-device', 'corporate'), sure(oneOf('self.hosting', 'on-device'))),
  ),
  gap: all(lacks('self.checksOrigin'), not(sure(has('self.authenticatesCallers')))),
  why: 'A server on a laptop or in the office believes that only local programs reach it. A page that points its own name at that address makes the browser of a visitor call the tools.',
  check:
    'Send it a request with a foreign Origin and then one with a foreign Host header; both must be refused.',
  exception: 'No browser runs on the machines that can reach it.',
  likelihood: 2,
  impact: 4,
  impactOn: [],
  adjust: [],
  skill: 3,
  actors: ['organised-crime', 'script-kiddie', 'malicious-publisher'],
  mitigations: [
    { control: 'CTL-ORIGIN', likelihood: 2, impact: 0 },
    { control: 'CTL-CALLER-AUTH', likelihood: 2, impact: 0 },
  ],
  references: [
    'MCP07:2025',
    'CWE-346',
    'CWE-350',
    'CAPEC-275',
    'ASVS-v5.0.0-4.4.2',
    'AISVS-v1.0-C10.3.3',
  ],
}

export const examples: Examples = {
  about: 'files',
  flags: {
    'a server on a laptop takes requests from any page': {
      elements: {
        files: [
          'mcp-server',
          {
            mcpTransport: 'http',
            hosting: 'on-device',
            checksOrigin: 'no',
            authenticatesCallers: 'no',
          },
        ],
      },
    },
    'it stands in the office network': {
      elements: { files: ['mcp-server', { mcpTransport: 'http', checksOrigin: 'no' }] },
      inside: { corporate: ['files'] },
    },
  },
  clears: {
    'it refuses foreign origins and hosts': {
      elements: {
        files: ['mcp-server', { mcpTransport: 'http', hosting: 'on-device', checksOrigin: 'yes' }],
      },
    },
    'a page has no token for it': {
      elements: {
        files: [
          'mcp-server',
          {
            mcpTransport: 'http',
            hosting: 'on-device',
            checksOrigin: 'no',
            authenticatesCallers: 'yes',
          },
        ],
      },
    },
    'it is called through a pipe': {
      elements: {
        files: ['mcp-server', { mcpTransport: 'stdio', hosting: 'on-device', checksOrigin: 'no' }],
      },
    },
    'it runs in a data centre, where nobody browses': {
      elements: {
        files: ['mcp-server', { mcpTransport: 'http', hosting: 'self-hosted', checksOrigin: 'no' }],
      },
    },
  },
  asks: {
    'nobody has said whether it looks at the origin': {
      elements: { files: ['mcp-server', { mcpTransport: 'http', hosting: 'on-device' }] },
    },
  },
}
