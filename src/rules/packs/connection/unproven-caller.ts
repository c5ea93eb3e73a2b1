import { crossesPublic } from '../../catalogue/adjusters/reach'
import { all, any, crosses, has, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** The receiver is known to ask nobody for a proof, and rules about public services, tool servers and agents say so. */
const isSaidOfTarget = sure(
  any(
    all(oneOf('target.mcpTransport', 'http'), lacks('target.authenticatesCallers')),
    all(has('target.publiclyReachable'), lacks('target.authenticatesCallers')),
    all(oneOf('source.$kind', 'agent', 'orchestrator'), lacks('target.verifiesPeerAgents')),
  ),
)

export const unprovenCaller: Rule = {
  id: 'BOT-S-502',
  version: 1,
  title: '{target} cannot be sure that “{flow}” comes from {source}',
  stride: ['S'],
  applies: { to: 'flow' },
  when: all(
    crosses(),
    oneOf('source.$type', 'process'),
    oneOf('target.$type', 'process'),
    not(oneOf('target.$kind', 'webhook', 'llm', 'web-client')),
    not(oneOf('target.$zone', 'internet', 'third-party', 'user-device')),
    not(isSaidOfTarget),
  ),
  gap: all(
    lacks('self.authenticated'),
    not(sure(any(has('self.mutualAuth'), has('target.authenticatesCallers')))),
  ),
  why: 'A call that arrives over a boundary without proof of its origin may come from anybody who has reached the network or guessed the address.',
  check:
    'Repeat a recorded call from another machine without its credential, then with one that belongs to somebody else; both must be refused.',
  exception:
    'The boundary lets only this one caller through, and the list of who may pass is checked regularly.',
  likelihood: 3,
  impact: 3,
  impactOn: ['I'],
  adjust: [crossesPublic],
  skill: 2,
  actors: ['organised-crime', 'malicious-insider', 'script-kiddie', 'rogue-agent'],
  mitigations: [
    { control: 'CTL-CALLER-AUTH', likelihood: 2, impact: 0, at: ['self', 'target'] },
    { control: 'CTL-MTLS', likelihood: 2, impact: 0 },
    { control: 'CTL-SESSION', likelihood: 1, impact: 0, at: ['source'] },
  ],
  references: [
    'API2:2023',
    'NHI4:2025',
    'CWE-306',
    'CWE-287',
    'CAPEC-151',
    'CAPEC-195',
    'ASVS-v5.0.0-13.2.1',
    'ASVS-v5.0.0-12.3.5',
  ],
}

export const examples: Examples = {
  about: 'order',
  flags: {
    'a call from another zone proves nothing': {
      elements: { bot: 'chatbot', payments: 'api' },
      inside: { 'network-segment edge': ['bot'], 'network-segment core': ['payments'] },
      flows: { order: ['bot -> payments', { authenticated: 'no' }] },
    },
  },
  clears: {
    'the caller proves who it is': {
      elements: { bot: 'chatbot', payments: 'api' },
      inside: { 'network-segment edge': ['bot'], 'network-segment core': ['payments'] },
      flows: { order: ['bot -> payments', { authenticated: 'yes' }] },
    },
    'the service refuses callers without proof': {
      elements: { bot: 'chatbot', payments: ['api', { authenticatesCallers: 'yes' }] },
      inside: { 'network-segment edge': ['bot'], 'network-segment core': ['payments'] },
      flows: { order: 'bot -> payments' },
    },
    'both are in one zone': {
      elements: { bot: 'chatbot', payments: 'api' },
      inside: { 'network-segment': ['bot', 'payments'] },
      flows: { order: ['bot -> payments', { authenticated: 'no' }] },
    },
    'the target is a tool server that anybody may call, and another rule says so': {
      elements: {
        bot: 'agent',
        payments: ['mcp-server', { mcpTransport: 'http', authenticatesCallers: 'no' }],
      },
      inside: { 'network-segment edge': ['bot'], 'network-segment core': ['payments'] },
      flows: { order: ['bot -> payments', { authenticated: 'no' }] },
    },
    'the target serves anybody on the internet, and another rule says so': {
      elements: {
        bot: 'web-client',
        payments: ['api', { publiclyReachable: 'yes', authenticatesCallers: 'no' }],
      },
      inside: { 'user-device': ['bot'], 'cloud-account': ['payments'] },
      flows: { order: ['bot -> payments', { authenticated: 'no' }] },
    },
    'the target is an agent that believes any agent, and another rule says so': {
      elements: { bot: 'agent', payments: ['agent', { verifiesPeerAgents: 'no' }] },
      inside: { 'network-segment edge': ['bot'], 'network-segment core': ['payments'] },
      flows: { order: ['bot -> payments', { authenticated: 'no' }] },
    },
    'it goes to a vendor, who looks after that': {
      elements: { bot: 'chatbot', payments: 'mcp-server' },
      inside: { 'network-segment': ['bot'], 'third-party': ['payments'] },
      flows: { order: ['bot -> payments', { authenticated: 'no' }] },
    },
  },
  asks: {
    'nobody has said how the caller proves itself': {
      elements: { bot: 'chatbot', payments: 'api' },
      inside: { 'network-segment edge': ['bot'], 'network-segment core': ['payments'] },
      flows: { order: 'bot -> payments' },
    },
  },
}
