import { callerTainted } from '../../catalogue/adjusters/content'
import { any, exists, has, lacks, oneOf, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const messagesPileUp: Rule = {
  id: 'BOT-D-403',
  version: 1,
  title: 'Messages pile up in {self} until the ones that matter expire',
  stride: ['D'],
  applies: { to: 'element', kinds: ['queue'] },
  when: exists(
    'in',
    any(
      has('peer.$userInput'),
      sure(has('peer.$untrustedContent')),
      sure(oneOf('peer.$exposure', 'internet', 'partner', 'indirect')),
    ),
  ),
  gap: lacks('self.handlesBacklog'),
  why: 'Events are cheap to send and costly to work off. Without bounds the queue grows until important jobs wait for hours or are dropped.',
  check:
    'Put in messages faster than they are worked off for some minutes, and watch the age of the oldest, the memory, and what happens to urgent ones.',
  exception: 'What feeds the queue is limited to less than its consumers can take.',
  likelihood: 3,
  impact: 2,
  impactOn: ['A'],
  adjust: [callerTainted],
  skill: 1,
  actors: ['script-kiddie', 'spammer', 'troll', 'rogue-agent', 'abusive-user'],
  mitigations: [
    { control: 'CTL-BACKLOG', likelihood: 2, impact: 0 },
    { control: 'CTL-RATE', likelihood: 1, impact: 0, at: ['in'] },
  ],
  references: [
    'LLM06:2026',
    'LLM10:2025',
    'API4:2023',
    'CWE-770',
    'CAPEC-125',
    'ASVS-v5.0.0-15.2.2',
  ],
}

export const examples: Examples = {
  about: 'jobs',
  flags: {
    'every update of a chat becomes a job': {
      elements: {
        telegram: 'messaging-platform',
        hook: 'webhook',
        jobs: ['queue', { handlesBacklog: 'no' }],
      },
      flows: { update: 'telegram -> hook', job: 'hook -> jobs' },
    },
  },
  clears: {
    'it is bounded and sheds load': {
      elements: {
        telegram: 'messaging-platform',
        hook: 'webhook',
        jobs: ['queue', { handlesBacklog: 'yes' }],
      },
      flows: { update: 'telegram -> hook', job: 'hook -> jobs' },
    },
    'only a timer feeds it': {
      elements: { timer: 'worker', jobs: ['queue', { handlesBacklog: 'no' }] },
      flows: { job: 'timer -> jobs' },
    },
  },
  asks: {
    'nobody has said what happens to a backlog': {
      elements: { telegram: 'messaging-platform', hook: 'webhook', jobs: 'queue' },
      flows: { update: 'telegram -> hook', job: 'hook -> jobs' },
    },
  },
}
