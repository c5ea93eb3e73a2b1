import { all, any, exists, has, lacks, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** It runs code for several callers, or on behalf of people who do not know one another. */
const runsForMany = any(
  exists('in', oneOf('peer.$type', 'process'), { min: 2 }),
  sure(has('self.$userInput')),
  sure(has('self.$untrustedContent')),
)

export const leftoversInSandbox: Rule = {
  id: 'BOT-T-305',
  version: 1,
  title: 'What one run leaves in {self} reaches the next',
  stride: ['T', 'I'],
  applies: { to: 'element', kinds: ['code-sandbox'] },
  when: all(exists('in', oneOf('peer.$type', 'process')), runsForMany),
  gap: lacks('self.ephemeral'),
  why: 'Files, caches and background processes that outlive a run carry the data of one person to the next. They can also wait there as a trap for the run that follows.',
  check:
    'In one run write a file, change the search path and start a background process; the next run must find none of them.',
  exception: 'Every run belongs to the same person and the same task.',
  likelihood: 2,
  impact: 3,
  impactOn: ['C'],
  adjust: [],
  skill: 2,
  actors: ['malicious-publisher', 'rogue-agent', 'abusive-user', 'script-kiddie'],
  mitigations: [{ control: 'CTL-EPHEMERAL', likelihood: 2, impact: 0 }],
  references: ['ASI05:2026', 'CWE-226', 'CWE-459', 'CAPEC-546'],
}

export const examples: Examples = {
  about: 'runner',
  flags: {
    'people have code run in one sandbox that stays': {
      elements: { visitor: 'user', helper: 'agent', runner: ['code-sandbox', { ephemeral: 'no' }] },
      flows: { request: 'visitor -> helper', code: 'helper -> runner' },
    },
    'two agents share it': {
      elements: { coder: 'agent', tester: 'agent', runner: ['code-sandbox', { ephemeral: 'no' }] },
      flows: { code: 'coder -> runner', test: 'tester -> runner' },
    },
  },
  clears: {
    'it is thrown away after each run': {
      elements: {
        visitor: 'user',
        helper: 'agent',
        runner: ['code-sandbox', { ephemeral: 'yes' }],
      },
      flows: { request: 'visitor -> helper', code: 'helper -> runner' },
    },
    'one agent uses it for work of its own': {
      elements: { coder: 'agent', runner: ['code-sandbox', { ephemeral: 'no' }] },
      flows: { code: 'coder -> runner' },
    },
  },
  asks: {
    'nobody has said how long it lives': {
      elements: { visitor: 'user', helper: 'agent', runner: 'code-sandbox' },
      flows: { request: 'visitor -> helper', code: 'helper -> runner' },
    },
  },
}
