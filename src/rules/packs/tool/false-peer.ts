import { exposed } from '../../catalogue/adjusters/reach'
import { all, any, exists, has, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Another agent calls it over a network. What comes through a queue is asked about on the queue. */
const otherAgentsCall = exists(
  'in',
  all(
    oneOf('peer.$kind', 'agent', 'orchestrator', 'external-agent'),
    not(sure(any(has('flow.mutualAuth'), oneOf('flow.protocol', 'in-process', 'stdio')))),
  ),
)

export const falsePeer: Rule = {
  id: 'BOT-S-305',
  version: 1,
  title: 'An intruder gives {self} orders in the name of another agent',
  stride: ['S'],
  applies: { to: 'element', kinds: ['agent', 'orchestrator'] },
  when: otherAgentsCall,
  gap: lacks('self.verifiesPeerAgents'),
  why: 'Where a task counts because its sender says “I am the planner”, any program that can send one gets work done with the rights of the receiver.',
  check:
    'Send it a task under the name of a known agent from another machine and without that agent’s key; it must be refused and noted.',
  exception:
    'Only one program can send to it, and the operating system or the network enforces that.',
  likelihood: 2,
  impact: 4,
  impactOn: ['I'],
  adjust: [exposed],
  skill: 3,
  actors: ['rogue-agent', 'organised-crime', 'malicious-publisher', 'malicious-insider'],
  mitigations: [
    { control: 'CTL-PEER-AGENTS', likelihood: 2, impact: 0 },
    { control: 'CTL-MTLS', likelihood: 2, impact: 0, at: ['inFlow'] },
    { control: 'CTL-MSG-SIGN', likelihood: 1, impact: 0, at: ['inFlow'] },
  ],
  references: [
    'ASI07:2026',
    'ASI03:2026',
    'T9:1.1',
    'T13:1.1',
    'T16:1.1',
    'AML.T0073',
    'CWE-287',
    'CWE-345',
    'CAPEC-151',
    'CAPEC-194',
    'AISVS-v1.0-C9.4.1',
    'AISVS-v1.0-C9.5.5',
  ],
}

export const examples: Examples = {
  about: 'buyer',
  flags: {
    'it believes the name in a task': {
      elements: { planner: 'orchestrator', buyer: ['agent', { verifiesPeerAgents: 'no' }] },
      flows: { task: 'planner -> buyer' },
    },
    'the agent of a partner sends it orders': {
      elements: { partner: 'external-agent', buyer: ['agent', { verifiesPeerAgents: 'no' }] },
      flows: { order: 'partner -> buyer' },
    },
  },
  clears: {
    'it checks which agent a task comes from': {
      elements: { planner: 'orchestrator', buyer: ['agent', { verifiesPeerAgents: 'yes' }] },
      flows: { task: 'planner -> buyer' },
    },
    'both ends prove who they are on the connection': {
      elements: { planner: 'orchestrator', buyer: ['agent', { verifiesPeerAgents: 'no' }] },
      flows: { task: ['planner -> buyer', { mutualAuth: 'yes' }] },
    },
    'both run in one program': {
      elements: { planner: 'orchestrator', buyer: ['agent', { verifiesPeerAgents: 'no' }] },
      flows: { task: ['planner -> buyer', { protocol: 'in-process' }] },
    },
    'it only sends': {
      elements: { planner: 'agent', buyer: ['agent', { verifiesPeerAgents: 'no' }] },
      flows: { offer: 'buyer -> planner' },
    },
    'tasks come through a queue, which another rule looks at': {
      elements: {
        planner: 'orchestrator',
        tasks: 'queue',
        buyer: ['agent', { verifiesPeerAgents: 'no' }],
      },
      flows: { plan: 'planner -> tasks', task: 'tasks -> buyer' },
    },
  },
  asks: {
    'nobody has said how it knows its peers': {
      elements: { planner: 'orchestrator', buyer: 'agent' },
      flows: { task: 'planner -> buyer' },
    },
  },
}
