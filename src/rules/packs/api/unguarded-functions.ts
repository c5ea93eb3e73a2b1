import { administers, llmCaller } from '../../catalogue/adjusters/deeds'
import { exposed } from '../../catalogue/adjusters/reach'
import { isCalledByModel } from '../../catalogue/circumstances/models'
import { servesOutsiders } from '../../catalogue/circumstances/reach'
import { all, any, exists, lacks, not, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

const isStaff = oneOf('peer.$kind', 'operator', 'approver', 'admin-console')

/** Those who call it differ in what they should be able to do, or a model chooses what they call. */
const hasUnequalCallers = any(
  servesOutsiders,
  all(exists('in', isStaff), exists('in', not(isStaff))),
  sure(isCalledByModel),
)

export const unguardedFunctions: Rule = {
  id: 'BOT-E-103',
  version: 1,
  title: 'Whoever may call {self} may use every function of it',
  stride: ['E'],
  applies: { to: 'element', kinds: ['api', 'admin-console'] },
  when: any(
    all(oneOf('self.$kind', 'api'), hasUnequalCallers),
    all(
      oneOf('self.$kind', 'admin-console'),
      exists('out', oneOf('peer.$type', 'process', 'dataStore')),
    ),
  ),
  gap: lacks('self.functionLevelAuthz'),
  why: 'Dangerous operations stand next to harmless ones. A caller that only has to prove who it is, and not what it is for, reaches them all, and so does whoever steers it.',
  check:
    'Call each administrative or changing operation with the credential of the least trusted caller, including those that no screen offers; all must be refused.',
  exception: 'All who can call it are meant to use all of it.',
  likelihood: 2,
  impact: 3,
  impactOn: ['I'],
  adjust: [exposed, llmCaller, administers],
  skill: 2,
  actors: ['abusive-user', 'malicious-insider', 'organised-crime', 'rogue-agent'],
  mitigations: [
    { control: 'CTL-FUNCTION-AUTHZ', likelihood: 2, impact: 0 },
    { control: 'CTL-SOD', likelihood: 0, impact: 1 },
    { control: 'CTL-LEAST-PRIV', likelihood: 0, impact: 1, at: ['in'] },
  ],
  references: [
    'API5:2023',
    'ASI03:2026',
    'CWE-862',
    'CWE-285',
    'CAPEC-1',
    'CAPEC-180',
    'ASVS-v5.0.0-8.2.1',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'service',
  flags: {
    'an agent can call what only staff should': {
      elements: { assistant: 'agent', service: ['api', { functionLevelAuthz: 'no' }] },
      flows: { call: 'assistant -> service' },
    },
    'staff and a reporting job use the same service': {
      elements: {
        staff: 'operator',
        reports: ['worker', { usesLlm: 'no', actions: ['read-data'] }],
        service: ['api', { functionLevelAuthz: 'no' }],
      },
      flows: { manage: 'staff -> service', read: 'reports -> service' },
    },
    'every moderator can change the prompt': {
      elements: {
        staff: 'operator',
        service: ['admin-console', { functionLevelAuthz: 'no' }],
        bot: 'chatbot',
      },
      flows: { manage: 'staff -> service', configure: 'service -> bot' },
    },
  },
  clears: {
    'each operation is open to named roles': {
      elements: { assistant: 'agent', service: ['api', { functionLevelAuthz: 'yes' }] },
      flows: { call: 'assistant -> service' },
    },
    'one job of ours is all that calls it': {
      elements: {
        report: ['worker', { usesLlm: 'no', actions: ['read-data'] }],
        service: ['api', { functionLevelAuthz: 'no' }],
      },
      flows: { query: 'report -> service' },
    },
    'a console that only shows': {
      elements: { staff: 'operator', service: ['admin-console', { functionLevelAuthz: 'no' }] },
      flows: { look: 'staff -> service' },
    },
  },
  asks: {
    'nobody has said who may use which function': {
      elements: { assistant: 'agent', service: 'api' },
      flows: { call: 'assistant -> service' },
    },
  },
}
