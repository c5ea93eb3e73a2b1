import { exposed } from '../../catalogue/adjusters/reach'
import { any, has, lacks, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const evadedFilter: Rule = {
  id: 'BOT-T-204',
  version: 1,
  title: 'Disguised content passes {self} unseen',
  stride: ['T'],
  applies: { to: 'element', kinds: ['guardrail', 'monitor'] },
  when: any(has('self.$userInput'), sure(has('self.$untrustedContent'))),
  gap: any(lacks('self.normalisesText'), lacks('self.detectorTested')),
  why: 'Look-alike letters, invisible characters, rare languages and attacks spread over many turns pass filters that were built on plain sentences. Whoever sends them tries until one gets through.',
  check:
    'Take fifty texts that it stops today and send them again with look-alike letters, invisible characters, in other languages and split over turns, and count those that pass.',
  exception:
    'Nothing relies on it: all that it lets through is harmless to what comes after, and it only saves work.',
  likelihood: 3,
  impact: 3,
  impactOn: [],
  adjust: [exposed],
  skill: 2,
  actors: ['spammer', 'troll', 'organised-crime', 'abusive-user'],
  mitigations: [
    { control: 'CTL-PROMPT-SCREEN', likelihood: 1, impact: 0 },
    { control: 'CTL-DETECTOR-TEST', likelihood: 1, impact: 0 },
    { control: 'CTL-ANOMALY', likelihood: 0, impact: 1, at: ['model'] },
  ],
  references: [
    'LLM01:2026',
    'LLM01:2025',
    'AML.T0015',
    'AML.T0068',
    'AML.T0043',
    'CWE-1039',
    'CAPEC-267',
    'CAPEC-632',
    'AISVS-v1.0-C2.1.2',
    'AISVS-v1.0-C2.2.2',
    'AISVS-v1.0-C11.1.3',
  ],
  onUnknown: 'ask',
}

export const examples: Examples = {
  about: 'filter',
  flags: {
    'it compares words as they come': {
      elements: {
        telegram: 'messaging-platform',
        filter: ['guardrail', { normalisesText: 'no', detectorTested: 'yes' }],
      },
      flows: { message: 'telegram -> filter' },
    },
    'nobody has ever attacked it': {
      elements: {
        pages: 'content-source',
        reader: 'retriever',
        filter: ['guardrail', { normalisesText: 'yes', detectorTested: 'no' }],
      },
      flows: { fetch: 'reader -> pages', check: 'reader -> filter' },
    },
    'a detector reads what users send': {
      elements: {
        customer: 'user',
        bot: 'chatbot',
        filter: ['monitor', { normalisesText: 'no', detectorTested: 'no' }],
      },
      flows: { message: 'customer -> bot', copy: 'bot -> filter' },
    },
  },
  clears: {
    'it normalises text and is attacked on purpose': {
      elements: {
        telegram: 'messaging-platform',
        filter: ['guardrail', { normalisesText: 'yes', detectorTested: 'yes' }],
      },
      flows: { message: 'telegram -> filter' },
    },
    'nothing from outside reaches it': {
      elements: {
        job: 'worker',
        filter: ['monitor', { normalisesText: 'no', detectorTested: 'no' }],
      },
      flows: { count: 'job -> filter' },
    },
  },
  asks: {
    'nobody has said whether it was attacked': {
      elements: {
        telegram: 'messaging-platform',
        filter: ['guardrail', { normalisesText: 'yes' }],
      },
      flows: { message: 'telegram -> filter' },
    },
  },
}
