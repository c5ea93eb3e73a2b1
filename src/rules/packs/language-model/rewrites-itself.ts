import { untrusted } from '../../catalogue/adjusters/content'
import { autonomous } from '../../catalogue/adjusters/deeds'
import { all, any, exists, has, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Where its instructions may lie, unless a person reviews what is changed there. */
const holdsInstructions = any(
  all(oneOf('peer.$kind', 'config-store'), not(sure(has('peer.changeControl')))),
  all(oneOf('peer.$kind', 'code-repo'), not(sure(has('peer.branchProtection')))),
)
const writes = ['write-data', 'delete-data', 'deploy', 'approve-changes'] as const

export const rewritesItself: Rule = {
  id: 'BOT-E-206',
  version: 1,
  title: '{self} can rewrite its own instructions, tools or approvals',
  stride: ['E', 'T'],
  applies: { to: 'element', kinds: ['agent', 'orchestrator'] },
  when: any(
    overlaps('self.$effectiveActions', 'modify-own-config'),
    all(exists('out', holdsInstructions), overlaps('self.actions', ...writes)),
    exists(
      'out',
      all(
        oneOf('peer.$kind', 'tool', 'mcp-server'),
        exists('out', holdsInstructions, { of: 'peer' }),
        overlaps('peer.actions', ...writes),
      ),
    ),
    sure(lacks('self.protectsOwnConfig')),
  ),
  gap: lacks('self.protectsOwnConfig'),
  why: 'An agent that can write its own settings, rules files or hooks needs to be hijacked only once. That one run takes down the guardrails for all that follow.',
  check:
    'Tell it in a test to add a line to its own instructions and to allow itself one more tool, then see whether the next run starts with either.',
  exception:
    'Each run fetches its instructions anew from a place that neither it nor its tools can write.',
  likelihood: 2,
  impact: 4,
  impactOn: [],
  adjust: [untrusted, autonomous],
  skill: 3,
  actors: ['rogue-agent', 'malicious-publisher', 'organised-crime', 'nation-state'],
  mitigations: [
    { control: 'CTL-OWN-CONFIG', likelihood: 2, impact: 0 },
    { control: 'CTL-SANDBOX', likelihood: 1, impact: 0 },
    { control: 'CTL-BRANCH', likelihood: 0, impact: 1, at: ['out'] },
    { control: 'CTL-INTEGRITY', likelihood: 0, impact: 1, at: ['out'] },
  ],
  references: [
    'ASI10:2026',
    'ASI05:2026',
    'T7:1.1',
    'T13:1.1',
    'AML.T0081',
    'CWE-732',
    'CWE-913',
    'CAPEC-75',
    'AISVS-v1.0-C9.2.5',
  ],
}

export const examples: Examples = {
  about: 'coder',
  flags: {
    'it may change its own settings': {
      elements: { coder: ['agent', { actions: ['modify-own-config'], protectsOwnConfig: 'no' }] },
    },
    'it pushes to the repository that its rules files come from': {
      elements: {
        coder: ['agent', { actions: ['write-data'], protectsOwnConfig: 'no' }],
        code: 'code-repo',
      },
      flows: { push: 'coder -> code' },
    },
    'a tool pushes for it': {
      elements: {
        coder: ['agent', { actions: [], protectsOwnConfig: 'no' }],
        git: ['mcp-server', { actions: ['write-data'] }],
        code: 'code-repo',
      },
      flows: { call: 'coder -> git', push: 'git -> code' },
    },
    'somebody has found that it can, in whatever way': {
      elements: { coder: ['agent', { actions: [], protectsOwnConfig: 'no' }] },
    },
  },
  clears: {
    'its instructions are read-only to it': {
      elements: {
        coder: ['agent', { actions: ['write-data'], protectsOwnConfig: 'yes' }],
        code: 'code-repo',
      },
      flows: { push: 'coder -> code' },
    },
    'it only reads its settings': {
      elements: { coder: ['agent', { actions: ['read-data'] }], settings: 'config-store' },
      flows: { read: 'coder -> settings' },
    },
    'somebody reviews what it pushes': {
      elements: {
        coder: ['agent', { actions: ['write-data'] }],
        code: ['code-repo', { branchProtection: 'yes' }],
      },
      flows: { push: 'coder -> code' },
    },
    'it writes elsewhere': {
      elements: { coder: ['agent', { actions: ['write-data'] }], orders: 'database' },
      flows: { write: 'coder -> orders' },
    },
  },
  asks: {
    'nobody has said whether its instructions are out of its reach': {
      elements: { coder: ['agent', { actions: ['write-data'] }], code: 'code-repo' },
      flows: { push: 'coder -> code' },
    },
    'nobody has said what it does in the repository': {
      elements: { coder: 'agent', code: 'code-repo' },
      flows: { work: 'coder -> code' },
    },
  },
}
