import { money } from '../../catalogue/adjusters/deeds'
import { any, exists, lacks, oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const eventsProcessedTwice: Rule = {
  id: 'BOT-T-002',
  version: 1,
  title: 'Redelivered events are processed twice by {self}',
  stride: ['T'],
  applies: { to: 'element', kinds: ['webhook', 'worker'] },
  when: any(
    oneOf('self.$kind', 'webhook'),
    exists('adjacent', oneOf('peer.$kind', 'queue')),
    exists('in', oneOf('peer.$type', 'externalEntity', 'process')),
  ),
  gap: lacks('self.idempotent'),
  why: 'Chat platforms and queues deliver an event again when the answer is slow or lost. Unless repeats are recognised, a second warning, ban, refund or message is part of normal operation.',
  check:
    'Make the handler time out after it has done its work, let the platform or the queue deliver again, and count the effects.',
  exception:
    'Every event it handles leaves the same state however often it is handled, as setting a value does and adding to one does not.',
  likelihood: 3,
  impact: 2,
  impactOn: [],
  adjust: [money],
  skill: 1,
  actors: ['careless-insider', 'troll', 'script-kiddie'],
  mitigations: [
    { control: 'CTL-IDEMPOTENCY', likelihood: 2, impact: 1 },
    { control: 'CTL-REPLAY', likelihood: 1, impact: 0 },
  ],
  references: ['CWE-837', 'CWE-362', 'CAPEC-26', 'ASVS-v5.0.0-15.4.2'],
}

export const examples: Examples = {
  about: 'jobs',
  flags: {
    'a queue delivers to a worker that does everything again': {
      elements: { tasks: 'queue', jobs: ['worker', { idempotent: 'no' }] },
      flows: { task: 'tasks -> jobs' },
    },
    'a worker fetches from a queue and does everything again': {
      elements: { tasks: 'queue', jobs: ['worker', { idempotent: 'no' }] },
      flows: { poll: 'jobs -> tasks' },
    },
    'a receiver passes on every delivery': {
      elements: { telegram: 'messaging-platform', jobs: ['webhook', { idempotent: 'no' }] },
      flows: { update: 'telegram -> jobs' },
    },
    'a service that calls it tries again': {
      elements: { shop: 'api', jobs: ['worker', { idempotent: 'no' }] },
      flows: { order: 'shop -> jobs' },
    },
    'a receiver is drawn without its platform': {
      elements: { jobs: ['webhook', { idempotent: 'no' }] },
    },
  },
  clears: {
    'repeats are recognised': {
      elements: { tasks: 'queue', jobs: ['worker', { idempotent: 'yes' }] },
      flows: { task: 'tasks -> jobs' },
    },
    'a timer starts it and nobody sends it anything': {
      elements: { records: 'database', jobs: ['worker', { idempotent: 'no' }] },
      flows: { cleanup: 'jobs -> records' },
    },
  },
  asks: {
    'nobody has said what a repeat does': {
      elements: { tasks: 'queue', jobs: 'worker' },
      flows: { task: 'tasks -> jobs' },
    },
  },
}
