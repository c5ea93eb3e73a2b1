import { browses, callerTainted } from '../../catalogue/adjusters/content'
import { runsGeneratedCode } from '../../catalogue/circumstances/deeds'
import { isCalledByModel, isRunByUs } from '../../catalogue/circumstances/models'
import { isAnswered } from '../../catalogue/circumstances/reach'
import { all, any, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** It is started as a program beside its client, with the rights of whoever starts it. */
const runsBesideClient = any(
  sure(oneOf('self.mcpTransport', 'stdio')),
  oneOf('self.hosting', 'on-device'),
  all(sure(isRunByUs), oneOf('self.mcpTransport', 'stdio')),
)

/** A browser or a parser meets what strangers wrote to break it. */
const opensPagesOfOthers = all(
  oneOf('self.$kind', 'automation-bot'),
  sure(overlaps('self.actions', 'browse-web')),
  isAnswered('self.sandboxed'),
)

export const unconfinedToolServer: Rule = {
  id: 'BOT-E-304',
  version: 1,
  title: '{self} runs with all rights of the machine it was started on',
  stride: ['E'],
  applies: { to: 'element', kinds: ['mcp-server', 'tool', 'automation-bot'] },
  when: any(
    all(runsBesideClient, not(sure(all(runsGeneratedCode, isCalledByModel)))),
    opensPagesOfOthers,
  ),
  gap: all(lacks('self.sandboxed'), not(oneOf('self.$zone', 'sandbox'))),
  why: 'A local tool server starts as the user or as the build job, and a crawler beside its keys. A hostile update, a path with “../” in it or a page that breaks the browser then reaches keys, files and every other project.',
  check:
    'From within the server read a key file of the account it runs as, a file of another project and an address in the local network; each must fail.',
  exception: 'The account and the machine hold nothing that the tool is not meant to use.',
  likelihood: 2,
  impact: 4,
  impactOn: [],
  adjust: [callerTainted, browses],
  skill: 3,
  actors: ['malicious-publisher', 'organised-crime', 'rogue-agent', 'nation-state'],
  mitigations: [
    { control: 'CTL-SANDBOX', likelihood: 1, impact: 2 },
    { control: 'CTL-EGRESS', likelihood: 0, impact: 1 },
    { control: 'CTL-LEAST-PRIV', likelihood: 0, impact: 1 },
  ],
  references: [
    'ASI05:2026',
    'MCP05:2025',
    'T11:1.1',
    'AML.T0011.002',
    'AML.T0112.000',
    'CWE-653',
    'CWE-22',
    'CAPEC-480',
    'AISVS-v1.0-C10.1.3',
    'AISVS-v1.0-C9.3.1',
  ],
}

export const examples: Examples = {
  about: 'files',
  flags: {
    'its client starts it without any confinement': {
      elements: { files: ['mcp-server', { mcpTransport: 'stdio', sandboxed: 'no' }] },
    },
    'a plugin runs on the laptop of the user': {
      elements: { files: ['tool', { hosting: 'on-device', sandboxed: 'no' }] },
    },
    'a crawler opens any page beside its keys': {
      elements: {
        files: ['automation-bot', { usesLlm: 'no', actions: ['browse-web'], sandboxed: 'no' }],
        pages: 'content-source',
      },
      flows: { fetch: 'files -> pages' },
    },
  },
  clears: {
    'it is confined': {
      elements: { files: ['mcp-server', { mcpTransport: 'stdio', sandboxed: 'yes' }] },
    },
    'it stands in a sandbox': {
      elements: { files: ['mcp-server', { mcpTransport: 'stdio' }] },
      inside: { sandbox: ['files'] },
    },
    'it is a service of its own': {
      elements: {
        files: ['mcp-server', { mcpTransport: 'http', hosting: 'self-hosted', sandboxed: 'no' }],
      },
    },
    'it runs commands that a model writes, and another rule says so': {
      elements: {
        coder: 'agent',
        files: ['mcp-server', { mcpTransport: 'stdio', actions: ['run-shell'], sandboxed: 'no' }],
      },
      flows: { call: 'coder -> files' },
    },
  },
  asks: {
    'nobody has said what confines it': {
      elements: { files: ['mcp-server', { mcpTransport: 'stdio' }] },
    },
    'nobody has said how it is started': {
      elements: { files: ['mcp-server', { hosting: 'self-hosted', sandboxed: 'no' }] },
    },
  },
}
