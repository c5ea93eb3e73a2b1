import { openChannel } from '../../catalogue/adjusters/reach'
import { leavesItsZone } from '../../catalogue/circumstances/reach'
import { all, any, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

const fromAgent = oneOf('source.$kind', 'agent', 'orchestrator')

/** The messages of agents wait in a queue, where others may reach them. */
const throughQueue = all(
  oneOf('source.$kind', 'queue'),
  exists('in', oneOf('peer.$kind', 'agent', 'orchestrator', 'external-agent'), { of: 'source' }),
)

const queueIsClosed = all(has('source.authenticatesCallers'), has('source.restrictsAccess'))

/** Asked of the queue once, rather than of each connection to it. */
const queueIsOpen = any(lacks('source.authenticatesCallers'), lacks('source.restrictsAccess'))

export const forgedAgentMessage: Rule = {
  id: 'BOT-T-304',
  version: 1,
  title: 'Messages of agents are forged or changed before “{flow}” brings them to {target}',
  stride: ['T'],
  applies: { to: 'flow' },
  when: all(
    oneOf('target.$kind', 'agent', 'orchestrator'),
    any(throughQueue, all(fromAgent, not(leavesItsZone))),
  ),
  gap: any(
    all(
      throughQueue,
      not(sure(has('self.messageIntegrity'))),
      not(sure(queueIsClosed)),
      any(sure(lacks('self.messageIntegrity')), queueIsOpen),
    ),
    all(
      fromAgent,
      lacks('self.encrypted'),
      not(sure(any(has('self.messageIntegrity'), has('self.mutualAuth')))),
    ),
  ),
  why: 'What one agent writes to another is an order. Whoever can write to the queue or stand on the path decides what the receiver does next.',
  check:
    'Put a message of your own into the channel, and change one that waits there; the receiver must refuse both.',
  exception: 'The receiver asks the sender about each task over a channel of its own.',
  likelihood: 2,
  impact: 4,
  impactOn: ['I'],
  adjust: [openChannel],
  skill: 3,
  actors: ['rogue-agent', 'organised-crime', 'malicious-insider', 'network-attacker'],
  mitigations: [
    { control: 'CTL-MSG-SIGN', likelihood: 2, impact: 0 },
    { control: 'CTL-TLS', likelihood: 1, impact: 0 },
    { control: 'CTL-STORE-ACL', likelihood: 1, impact: 0, at: ['source'] },
    { control: 'CTL-CALLER-AUTH', likelihood: 1, impact: 0, at: ['source'] },
    { control: 'CTL-PEER-AGENTS', likelihood: 1, impact: 0, at: ['target'] },
  ],
  references: [
    'ASI07:2026',
    'T12:1.1',
    'T16:1.1',
    'CWE-924',
    'CWE-345',
    'CAPEC-594',
    'CAPEC-384',
    'AISVS-v1.0-C9.4.2',
  ],
}

export const examples: Examples = {
  about: 'task',
  flags: {
    'tasks wait unsigned in a queue': {
      elements: { planner: 'orchestrator', tasks: 'queue', coder: 'agent' },
      flows: { plan: 'planner -> tasks', task: ['tasks -> coder', { messageIntegrity: 'no' }] },
    },
    'anybody can write to the queue': {
      elements: {
        planner: 'orchestrator',
        tasks: ['queue', { authenticatesCallers: 'no' }],
        coder: 'agent',
      },
      flows: { plan: 'planner -> tasks', task: 'tasks -> coder' },
    },
    'agents talk in the clear inside one network': {
      elements: { planner: 'orchestrator', coder: 'agent' },
      flows: { task: ['planner -> coder', { encrypted: 'no' }] },
    },
  },
  clears: {
    'each message is signed': {
      elements: { planner: 'orchestrator', tasks: 'queue', coder: 'agent' },
      flows: { plan: 'planner -> tasks', task: ['tasks -> coder', { messageIntegrity: 'yes' }] },
    },
    'nobody else can write to the queue': {
      elements: {
        planner: 'orchestrator',
        tasks: ['queue', { authenticatesCallers: 'yes', restrictsAccess: 'yes' }],
        coder: 'agent',
      },
      flows: { plan: 'planner -> tasks', task: ['tasks -> coder', { messageIntegrity: 'no' }] },
    },
    'the connection between them is encrypted': {
      elements: { planner: 'orchestrator', coder: 'agent' },
      flows: { task: ['planner -> coder', { encrypted: 'yes' }] },
    },
    'messages are signed on an open connection': {
      elements: { planner: 'orchestrator', coder: 'agent' },
      flows: { task: ['planner -> coder', { encrypted: 'no', messageIntegrity: 'yes' }] },
    },
    'both run in one program': {
      elements: { planner: 'orchestrator', coder: 'agent' },
      flows: { task: ['planner -> coder', { protocol: 'in-process' }] },
    },
    'the queue carries what a service of ours puts in': {
      elements: { shop: 'api', tasks: 'queue', coder: 'agent' },
      flows: { order: 'shop -> tasks', task: ['tasks -> coder', { messageIntegrity: 'no' }] },
    },
    'it leaves the zone, and another rule says so': {
      elements: { planner: 'orchestrator', coder: 'agent' },
      inside: { corporate: ['planner'], 'cloud-account': ['coder'] },
      flows: { task: ['planner -> coder', { encrypted: 'no' }] },
    },
  },
  asks: {
    'nobody has said who can write to the queue': {
      elements: { planner: 'orchestrator', tasks: 'queue', coder: 'agent' },
      flows: { plan: 'planner -> tasks', task: 'tasks -> coder' },
    },
  },
}
