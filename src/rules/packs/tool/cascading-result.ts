import { untrusted } from '../../catalogue/adjusters/content'
import { autonomous } from '../../catalogue/adjusters/deeds'
import { all, any, exists, lacks, oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

const anotherAgent = oneOf('peer.$kind', 'agent', 'orchestrator', 'external-agent')

/** Other agents go on with what it says, given to them straight or left in a queue or a memory. */
const agentsRelyOnIt = exists(
  'out',
  any(
    anotherAgent,
    all(oneOf('peer.$kind', 'queue'), exists('out', anotherAgent, { of: 'peer' })),
    all(oneOf('peer.$kind', 'memory'), exists('adjacent', anotherAgent, { of: 'peer', min: 2 })),
  ),
)

export const cascadingResult: Rule = {
  id: 'BOT-D-304',
  version: 1,
  title: 'A wrong or hijacked result of {self} spreads from agent to agent',
  stride: ['D', 'T'],
  applies: { to: 'element', kinds: ['agent', 'orchestrator'] },
  when: agentsRelyOnIt,
  gap: lacks('self.validatesModelOutput'),
  why: 'Agents believe agents. An invented number or a planted order is repeated with growing confidence until it has become a decision.',
  check:
    'Plant a wrong but plausible value in the input of one agent and follow it; code must stop it before a second agent acts on it.',
  exception: 'Every agent checks facts and orders at their source and not with its neighbour.',
  likelihood: 2,
  impact: 3,
  impactOn: [],
  adjust: [autonomous, untrusted],
  skill: 2,
  actors: ['rogue-agent', 'organised-crime', 'malicious-publisher', 'careless-insider'],
  mitigations: [
    { control: 'CTL-OUTPUT-VALID', likelihood: 1, impact: 1 },
    { control: 'CTL-GROUND', likelihood: 1, impact: 0 },
    { control: 'CTL-BOUNDS', likelihood: 0, impact: 1 },
    { control: 'CTL-KILL', likelihood: 0, impact: 1 },
  ],
  references: [
    'ASI08:2026',
    'T5:1.1',
    'T12:1.1',
    'CWE-1426',
    'CAPEC-548',
    'AISVS-v1.0-C9.3.2',
    'AISVS-v1.0-C9.2.10',
  ],
}

export const examples: Examples = {
  about: 'planner',
  flags: {
    'what it writes goes to the next agent unchecked': {
      elements: { planner: ['agent', { validatesModelOutput: 'no' }], buyer: 'agent' },
      flows: { task: 'planner -> buyer' },
    },
    'a queue carries it to them': {
      elements: {
        planner: ['orchestrator', { validatesModelOutput: 'no' }],
        tasks: 'queue',
        buyer: 'agent',
      },
      flows: { plan: 'planner -> tasks', task: 'tasks -> buyer' },
    },
    'they share a memory': {
      elements: {
        planner: ['agent', { validatesModelOutput: 'no' }],
        notes: 'memory',
        buyer: 'agent',
      },
      flows: { write: 'planner -> notes', read: 'buyer -> notes' },
    },
  },
  clears: {
    'code checks what it writes': {
      elements: { planner: ['agent', { validatesModelOutput: 'yes' }], buyer: 'agent' },
      flows: { task: 'planner -> buyer' },
    },
    'no agent reads what it writes': {
      elements: {
        planner: ['agent', { validatesModelOutput: 'no' }],
        notes: 'memory',
        shop: 'api',
      },
      flows: { write: 'planner -> notes', order: 'planner -> shop' },
    },
    'it only takes orders from others': {
      elements: { planner: ['agent', { validatesModelOutput: 'no' }], buyer: 'agent' },
      flows: { task: 'buyer -> planner' },
    },
  },
  asks: {
    'nobody has said whether it is checked': {
      elements: { planner: 'agent', buyer: 'agent' },
      flows: { task: 'planner -> buyer' },
    },
  },
}
