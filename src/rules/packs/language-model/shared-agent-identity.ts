import { highImpact } from '../../catalogue/adjusters/deeds'
import { couldBeAnotherAgent } from '../../catalogue/circumstances/deeds'
import { provesNoIdentity } from '../../catalogue/circumstances/reach'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const sharedAgentIdentity: Rule = {
  id: 'BOT-R-203',
  version: 1,
  title: 'Nobody can tell who did what, for {self} has no identity of its own',
  stride: ['R', 'S'],
  applies: { to: 'element', kinds: ['agent', 'orchestrator', 'automation-bot'] },
  when: couldBeAnotherAgent,
  gap: provesNoIdentity,
  why: 'Agents and robots that share an account, be it that of an employee, cannot be told apart, limited or shut out one by one. A stranger who uses the account looks like any of them.',
  check:
    'List the credentials that the agents hold and revoke one of them in a test; exactly one agent must stop working, and past records must name it.',
  exception: 'They are copies of one agent with one task, started and stopped together.',
  likelihood: 3,
  impact: 2,
  impactOn: [],
  adjust: [highImpact],
  skill: 2,
  actors: ['rogue-agent', 'malicious-insider', 'organised-crime', 'malicious-publisher'],
  mitigations: [
    { control: 'CTL-WORKLOAD-ID', likelihood: 2, impact: 1 },
    { control: 'CTL-TRACE', likelihood: 1, impact: 0 },
    { control: 'CTL-AUDIT', likelihood: 0, impact: 1 },
  ],
  references: [
    'ASI03:2026',
    'T8:1.1',
    'T9:1.1',
    'NHI9:2025',
    'CWE-287',
    'CWE-778',
    'AISVS-v1.0-C9.4.1',
    'AISVS-v1.0-C9.4.2',
  ],
}

export const examples: Examples = {
  about: 'coder',
  flags: {
    'it works beside another under the same key': {
      elements: {
        conductor: 'orchestrator',
        coder: ['agent', { workloadIdentity: 'no' }],
      },
      flows: { task: 'conductor -> coder' },
    },
    'it uses an account that others use too': {
      elements: {
        coder: ['agent', { identityModel: 'shared-service-account', workloadIdentity: 'no' }],
      },
    },
    'a robot works under the account of a clerk': {
      elements: {
        coder: [
          'automation-bot',
          { identityModel: 'shared-service-account', workloadIdentity: 'no' },
        ],
      },
    },
  },
  clears: {
    'it proves who it is with a key of its own': {
      elements: {
        conductor: 'orchestrator',
        coder: ['agent', { workloadIdentity: 'yes' }],
      },
      flows: { task: 'conductor -> coder' },
    },
    'it has an account of its own': {
      elements: {
        conductor: 'orchestrator',
        coder: ['agent', { identityModel: 'own-service-identity', workloadIdentity: 'no' }],
      },
      flows: { task: 'conductor -> coder' },
    },
    'it is the only agent': {
      elements: { coder: ['agent', { workloadIdentity: 'no' }] },
    },
    'a robot of which nobody has said that it shares an account': {
      elements: { coder: ['automation-bot', { workloadIdentity: 'no' }] },
    },
  },
  asks: {
    'nobody has said how the agents are told apart': {
      elements: { conductor: 'orchestrator', coder: 'agent' },
      flows: { task: 'conductor -> coder' },
    },
  },
}
