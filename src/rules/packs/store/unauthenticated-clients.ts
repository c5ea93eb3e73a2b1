import { exposed, internal } from '../../catalogue/adjusters/reach'
import { hasUnprovenClients, servedOverNetwork } from '../../catalogue/circumstances/reach'
import { all, exists, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** A queue between agents: whoever writes to it gives them orders, which another rule says. */
const carriesOrdersOfAgents = all(
  oneOf('self.$kind', 'queue'),
  exists('in', oneOf('peer.$kind', 'agent', 'orchestrator')),
  exists('out', all(oneOf('peer.$kind', 'agent', 'orchestrator'), lacks('flow.messageIntegrity'))),
)

export const unauthenticatedClients: Rule = {
  id: 'BOT-S-401',
  version: 1,
  title: 'Anybody on the network can read, write or pose as a client at {self}',
  stride: ['S', 'I', 'T'],
  applies: {
    to: 'element',
    kinds: [
      'memory',
      'vector-store',
      'database',
      'object-store',
      'cache',
      'queue',
      'secrets-vault',
      'model-store',
      'log-store',
      'config-store',
      'code-repo',
      'data-store',
    ],
  },
  when: all(servedOverNetwork, not(sure(carriesOrdersOfAgents))),
  gap: all(lacks('self.authenticatesCallers'), hasUnprovenClients),
  why: 'Caches, brokers and vector stores are often installed without a password. Any process that reaches the port can then read and write, or send events as if it were the bot.',
  check:
    'Connect from another machine in the same network without a credential, and with the default one, and try to read and to write.',
  exception:
    'It listens on a local socket only, and nothing else runs under an account that may open that socket.',
  likelihood: 3,
  impact: 3,
  impactOn: ['C', 'I'],
  adjust: [exposed, internal],
  skill: 1,
  actors: ['script-kiddie', 'malicious-insider', 'rogue-agent', 'organised-crime'],
  mitigations: [
    { control: 'CTL-CALLER-AUTH', likelihood: 2, impact: 0 },
    { control: 'CTL-MTLS', likelihood: 1, impact: 0, at: ['inFlow'] },
  ],
  references: [
    'NHI4:2025',
    'CWE-306',
    'CAPEC-115',
    'CAPEC-151',
    'ASVS-v5.0.0-13.2.1',
    'ASVS-v5.0.0-13.2.3',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'counters',
  flags: {
    'a cache without a password': {
      elements: { bot: 'automation-bot', counters: ['cache', { authenticatesCallers: 'no' }] },
      flows: { count: 'bot -> counters' },
    },
    'logs are sent over the network to whoever listens': {
      elements: { bot: 'automation-bot', counters: ['log-store', { authenticatesCallers: 'no' }] },
      flows: { count: ['bot -> counters', { protocol: 'http' }] },
    },
    'one of its clients logs in, but it does not have to': {
      elements: {
        bot: 'automation-bot',
        report: 'worker',
        counters: ['cache', { authenticatesCallers: 'no' }],
      },
      flows: { count: ['bot -> counters', { authenticated: 'yes' }], read: 'report -> counters' },
    },
  },
  clears: {
    'clients without a credential are refused': {
      elements: { bot: 'automation-bot', counters: ['cache', { authenticatesCallers: 'yes' }] },
      flows: { count: 'bot -> counters' },
    },
    'both ends show a certificate': {
      elements: { bot: 'automation-bot', counters: 'cache' },
      flows: { count: ['bot -> counters', { mutualAuth: 'yes' }] },
    },
    'a configuration file, as far as anybody has said': {
      elements: { bot: 'automation-bot', counters: 'config-store' },
      flows: { count: 'bot -> counters' },
    },
    'it is a file that one program opens': {
      elements: { bot: 'automation-bot', counters: ['database', { authenticatesCallers: 'no' }] },
      flows: { count: ['bot -> counters', { protocol: 'in-process' }] },
    },
    'agents take their orders from it, which is said of the orders': {
      elements: {
        planner: 'orchestrator',
        coder: 'agent',
        counters: ['queue', { authenticatesCallers: 'no' }],
      },
      flows: {
        plan: 'planner -> counters',
        task: ['counters -> coder', { authenticated: 'no', messageIntegrity: 'no' }],
      },
    },
  },
  asks: {
    'nobody has said who is let in': {
      elements: { bot: 'automation-bot', counters: 'cache' },
      flows: { count: 'bot -> counters' },
    },
  },
}
