import { autonomous } from '../../catalogue/adjusters/deeds'
import { all, any, has, lacks, oneOf, overlaps } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const fullRightsDelegated: Rule = {
  id: 'BOT-E-307',
  version: 1,
  title: 'Work that {self} delegates carries all its rights along',
  stride: ['E'],
  applies: { to: 'element', kinds: ['orchestrator', 'agent'] },
  when: all(
    has('self.$multiAgent'),
    any(oneOf('self.$kind', 'orchestrator'), overlaps('self.actions', 'spawn-agents')),
  ),
  gap: lacks('self.scopedDelegation'),
  why: 'If every helper inherits everything, the weakest of them is as dangerous as the strongest. Rights that do not expire outlive the task they were given for.',
  check:
    'Take the credential that a delegated task arrives with, and use it for something else and once more after the task has ended; both must fail.',
  exception: 'Each agent has rights of its own and gets none from the one that sends it work.',
  likelihood: 2,
  impact: 4,
  impactOn: [],
  adjust: [autonomous],
  skill: 2,
  actors: ['rogue-agent', 'organised-crime', 'malicious-publisher'],
  mitigations: [
    { control: 'CTL-DELEGATE', likelihood: 1, impact: 1 },
    { control: 'CTL-WORKLOAD-ID', likelihood: 1, impact: 0 },
    { control: 'CTL-LEAST-PRIV', likelihood: 0, impact: 1 },
  ],
  references: [
    'ASI03:2026',
    'T3:1.1',
    'T14:1.1',
    'CWE-269',
    'CWE-863',
    'CAPEC-122',
    'AISVS-v1.0-C9.5.2',
    'AISVS-v1.0-C9.5.5',
  ],
}

export const examples: Examples = {
  about: 'planner',
  flags: {
    'an orchestrator hands its own token on': {
      elements: { planner: ['orchestrator', { scopedDelegation: 'no' }], coder: 'agent' },
      flows: { task: 'planner -> coder' },
    },
    'an agent starts helpers of its own': {
      elements: {
        planner: ['agent', { actions: ['spawn-agents'], scopedDelegation: 'no' }],
        tasks: 'queue',
        helper: 'agent',
      },
      flows: { plan: 'planner -> tasks', task: 'tasks -> helper' },
    },
  },
  clears: {
    'a task brings narrow rights that expire': {
      elements: { planner: ['orchestrator', { scopedDelegation: 'yes' }], coder: 'agent' },
      flows: { task: 'planner -> coder' },
    },
    'it works alone': {
      elements: { planner: ['orchestrator', { scopedDelegation: 'no' }], search: 'tool' },
      flows: { call: 'planner -> search' },
    },
    'it answers other agents and gives them no work': {
      elements: {
        planner: ['agent', { actions: ['read-data'], scopedDelegation: 'no' }],
        coder: 'agent',
      },
      flows: { question: 'coder -> planner' },
    },
  },
  asks: {
    'nobody has said what a task brings along': {
      elements: { planner: 'orchestrator', coder: 'agent' },
      flows: { task: 'planner -> coder' },
    },
  },
}
