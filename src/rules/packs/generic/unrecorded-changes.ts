import { all, atLeast, exists, lacks, oneOf } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const unrecordedChanges: Rule = {
  id: 'BOT-R-802',
  version: 1,
  title: 'Nobody can show what {self} changed, and for whom',
  stride: ['R'],
  applies: { to: 'element', kinds: ['process'] },
  when: all(atLeast('self.$I', 4), exists('out', oneOf('peer.$type', 'process', 'dataStore'))),
  gap: lacks('self.logsActions'),
  why: 'It handles data on which money or safety depends. If a value is wrong and nothing was recorded, nobody can find the cause, the others that are wrong, or the person to ask.',
  check:
    'Pick a value that it changed last week, and find the request, the time, the old value and the identity behind it.',
  exception: 'What it calls records each change in full, with the user that it was made for.',
  likelihood: 2,
  impact: 3,
  impactOn: ['I'],
  adjust: [],
  skill: 1,
  actors: ['malicious-insider', 'careless-insider', 'abusive-user'],
  mitigations: [
    { control: 'CTL-AUDIT', likelihood: 2, impact: 1 },
    { control: 'CTL-DATA-AUDIT', likelihood: 1, impact: 0, at: ['out'] },
  ],
  references: ['CWE-778', 'ASVS-v5.0.0-16.2.1', 'ASVS-v5.0.0-16.3.3'],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'ledger',
  flags: {
    'payments are made without a record': {
      elements: { ledger: ['process', { logsActions: 'no' }], accounts: 'data-store' },
      flows: { book: 'ledger -> accounts' },
      assets: { payment: ['book'] },
    },
  },
  clears: {
    'each change is recorded': {
      elements: { ledger: ['process', { logsActions: 'yes' }], accounts: 'data-store' },
      flows: { book: 'ledger -> accounts' },
      assets: { payment: ['book'] },
    },
    'little depends on what it writes': {
      elements: { ledger: ['process', { logsActions: 'no' }], notes: 'data-store' },
      flows: { write: 'ledger -> notes' },
      assets: { knowledge: ['write'] },
    },
  },
  asks: {
    'nobody has said what is recorded': {
      elements: { ledger: 'process', accounts: 'data-store' },
      flows: { book: 'ledger -> accounts' },
      assets: { payment: ['book'] },
    },
  },
}
