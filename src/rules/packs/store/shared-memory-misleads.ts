import { any, exists, lacks, oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const sharedMemoryMisleads: Rule = {
  id: 'BOT-T-402',
  version: 1,
  title: 'One hijacked agent misleads the others through {self}',
  stride: ['T'],
  applies: { to: 'element', kinds: ['memory'] },
  when: exists('in', oneOf('peer.$kind', 'agent', 'orchestrator'), { min: 2 }),
  gap: any(lacks('self.tracksProvenance'), lacks('self.restrictsAccess')),
  why: 'A note on a common scratchpad carries no sender that a reader could doubt. An agent that has been taken over writes what it wants done, and the others read it as the plan of their own team.',
  check:
    'Write a note with one agent under the name of another and see whether anybody notices, then list which agents can change notes that are not theirs.',
  exception:
    'The agents are one program with one task and the same inputs, so that who controls one controls all of them anyway.',
  likelihood: 3,
  impact: 4,
  impactOn: ['I'],
  adjust: [],
  skill: 2,
  actors: ['rogue-agent', 'organised-crime', 'malicious-publisher'],
  mitigations: [
    { control: 'CTL-PROVENANCE', likelihood: 1, impact: 0 },
    { control: 'CTL-STORE-ACL', likelihood: 1, impact: 0 },
    { control: 'CTL-SESSION-ISO', likelihood: 1, impact: 1 },
    { control: 'CTL-MEMORY-GUARD', likelihood: 1, impact: 0 },
  ],
  references: [
    'ASI06:2026',
    'ASI08:2026',
    'T1:1.1',
    'T12:1.1',
    'AML.T0080',
    'CWE-668',
    'CAPEC-124',
    'AISVS-v1.0-C8.2.3',
    'AISVS-v1.0-C8.1.3',
  ],
}

export const examples: Examples = {
  about: 'scratchpad',
  flags: {
    'two agents share notes without a sender': {
      elements: {
        planner: 'agent',
        coder: 'agent',
        scratchpad: ['memory', { tracksProvenance: 'no', restrictsAccess: 'yes' }],
      },
      flows: { plan: 'planner -> scratchpad', progress: 'coder -> scratchpad' },
    },
    'each agent can change the notes of the others': {
      elements: {
        lead: 'orchestrator',
        coder: 'agent',
        scratchpad: ['memory', { tracksProvenance: 'yes', restrictsAccess: 'no' }],
      },
      flows: { plan: 'lead -> scratchpad', progress: 'coder -> scratchpad' },
    },
  },
  clears: {
    'notes carry their writer and only some may write': {
      elements: {
        planner: 'agent',
        coder: 'agent',
        scratchpad: ['memory', { tracksProvenance: 'yes', restrictsAccess: 'yes' }],
      },
      flows: { plan: 'planner -> scratchpad', progress: 'coder -> scratchpad' },
    },
    'one agent has it for itself': {
      elements: { coder: 'agent', scratchpad: ['memory', { tracksProvenance: 'no' }] },
      flows: { remember: 'coder -> scratchpad' },
    },
  },
  asks: {
    'nobody has said whether notes carry their writer': {
      elements: {
        planner: 'agent',
        coder: 'agent',
        scratchpad: ['memory', { restrictsAccess: 'yes' }],
      },
      flows: { plan: 'planner -> scratchpad', progress: 'coder -> scratchpad' },
    },
  },
}
