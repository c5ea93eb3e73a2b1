import { group } from '../../catalogue/adjusters/reach'
import { all, any, exists, has, lacks, not, oneOf, overlaps, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

/** Whoever steers it has better things to have it do than talk, and that is said of outside content. */
const doesWorseThanTalk = sure(
  overlaps('self.$effectiveActions', 'move-money', 'manage-access', 'deploy', 'run-shell'),
)

export const deceivedUsers: Rule = {
  id: 'BOT-S-201',
  version: 1,
  title: 'A hijacked {self} deceives the people who trust it',
  stride: ['S'],
  applies: { to: 'element', kinds: ['chatbot', 'agent', 'automation-bot'] },
  when: all(
    any(has('self.$userFacing'), sure(overlaps('self.$effectiveActions', 'send-email'))),
    has('self.$llmDriven'),
    has('self.$untrustedContent'),
    not(doesWorseThanTalk),
  ),
  gap: all(
    lacks('self.filtersOutput'),
    not(sure(has('self.isolatesUntrustedContent'))),
    not(
      sure(
        exists(
          'adjacent',
          all(oneOf('peer.$kind', 'guardrail', 'gateway'), has('peer.filtersOutput')),
        ),
      ),
    ),
  ),
  why: 'People believe their assistant. An instruction planted in what it reads makes it ask for codes, name a false bank account or send convincing mail under your name.',
  check:
    'Plant a sentence in something it reads that tells it to send readers to a harmless test address, then ask an ordinary question about that text and look for the address in the answer.',
  exception:
    'People see the source of every statement beside it, and the bot shows neither links nor payment details.',
  likelihood: 2,
  impact: 3,
  impactOn: [],
  adjust: [group],
  skill: 3,
  actors: ['fraudster', 'organised-crime', 'spammer', 'malicious-publisher'],
  mitigations: [
    { control: 'CTL-OUTPUT-FILTER', likelihood: 1, impact: 1 },
    { control: 'CTL-AWARENESS', likelihood: 0, impact: 1, at: ['model'] },
    { control: 'CTL-CONTENT-ISO', likelihood: 1, impact: 0 },
    { control: 'CTL-RECIPIENTS', likelihood: 0, impact: 1, at: ['self', 'out'] },
  ],
  references: [
    'ASI09:2026',
    'T15:1.1',
    'AML.T0052.000',
    'AML.T0067',
    'AML.T0048.003',
    'CAPEC-163',
    'CAPEC-416',
    'AISVS-v1.0-C7.3.4',
    'AISVS-v1.0-C7.3.1',
  ],
}

export const examples: Examples = {
  about: 'assistant',
  flags: {
    'nothing looks at what it says after it has read web pages': {
      elements: {
        reader: 'user',
        assistant: ['agent', { filtersOutput: 'no' }],
        pages: 'content-source',
      },
      flows: { question: 'reader -> assistant', fetch: 'assistant -> pages' },
    },
    'it reads tickets and writes mail': {
      elements: {
        tickets: 'content-source',
        assistant: ['agent', { actions: ['send-email'], filtersOutput: 'no' }],
      },
      flows: { ticket: 'tickets -> assistant' },
    },
  },
  clears: {
    'its answers are checked': {
      elements: {
        reader: 'user',
        assistant: ['agent', { filtersOutput: 'yes' }],
        pages: 'content-source',
      },
      flows: { question: 'reader -> assistant', fetch: 'assistant -> pages' },
    },
    'what it reads is kept apart from what it does': {
      elements: {
        reader: 'user',
        assistant: ['agent', { filtersOutput: 'no', isolatesUntrustedContent: 'yes' }],
        pages: 'content-source',
      },
      flows: { question: 'reader -> assistant', fetch: 'assistant -> pages' },
    },
    'a guardrail checks its answers': {
      elements: {
        reader: 'user',
        assistant: ['agent', { filtersOutput: 'no' }],
        filter: ['guardrail', { filtersOutput: 'yes' }],
        pages: 'content-source',
      },
      flows: {
        question: 'reader -> assistant',
        check: 'assistant -> filter',
        fetch: 'assistant -> pages',
      },
    },
    'nobody else writes what it reads': {
      elements: {
        reader: 'user',
        assistant: ['agent', { actions: ['read-data'], filtersOutput: 'no' }],
      },
      flows: { question: 'reader -> assistant' },
    },
    'it speaks to nobody': {
      elements: {
        tickets: 'content-source',
        assistant: ['agent', { actions: ['write-data'], filtersOutput: 'no' }],
      },
      flows: { ticket: 'tickets -> assistant' },
    },
    'it can give out rights, which is worse than what it can say': {
      elements: {
        reader: 'user',
        assistant: ['agent', { actions: ['manage-access'], filtersOutput: 'no' }],
        pages: 'content-source',
      },
      flows: { question: 'reader -> assistant', fetch: 'assistant -> pages' },
    },
  },
  asks: {
    'nobody has said whether its answers are checked': {
      elements: { reader: 'user', assistant: 'agent', pages: 'content-source' },
      flows: { question: 'reader -> assistant', fetch: 'assistant -> pages' },
    },
  },
}
