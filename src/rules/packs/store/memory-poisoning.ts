import { memUntrusted } from '../../catalogue/adjusters/content'
import { misleadsOtherAgents } from '../../catalogue/circumstances/deeds'
import { all, any, exists, has, lacks, not, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const memoryPoisoning: Rule = {
  id: 'BOT-T-401',
  version: 1,
  title: 'Planted content in {self} keeps steering the bot (memory poisoning)',
  stride: ['T'],
  applies: { to: 'element', kinds: ['memory'] },
  when: all(
    exists('adjacent', has('peer.$llmDriven')),
    exists('in', any(has('peer.$userInput'), has('peer.$untrustedContent'))),
    // That one agent misleads the others through it is told instead, for it is the same note.
    not(sure(misleadsOtherAgents)),
  ),
  gap: lacks('self.guardsMemoryWrites'),
  why: 'What a model remembers it later reads as its own knowledge. One injected sentence that is stored steers every conversation that follows, long after the message which brought it is gone.',
  check:
    'Tell the bot something false about itself or its rules and ask it to remember that, then open a new session, as another user too, and see whether it acts on it.',
  exception:
    'Only fields of fixed form are remembered, such as a language or a date, and nothing of them reaches the model as free text.',
  likelihood: 3,
  impact: 3,
  impactOn: ['I'],
  adjust: [memUntrusted],
  skill: 2,
  actors: [
    'organised-crime',
    'abusive-user',
    'rogue-agent',
    'troll',
    'competitor',
    'fraudster',
    'malicious-publisher',
  ],
  mitigations: [
    { control: 'CTL-MEMORY-GUARD', likelihood: 2, impact: 0 },
    { control: 'CTL-SESSION-ISO', likelihood: 0, impact: 1 },
    { control: 'CTL-RETENTION', likelihood: 0, impact: 1 },
    { control: 'CTL-CONTENT-ISO', likelihood: 1, impact: 0, at: ['in'] },
  ],
  references: [
    'LLM05:2026',
    'LLM04:2025',
    'ASI06:2026',
    'T1:1.1',
    'AML.T0080.000',
    'AML.T0092',
    'NISTAML.015:2025',
    'CWE-349',
    'CAPEC-548',
    'AISVS-v1.0-C8.2.3',
    'AISVS-v1.0-C8.2.5',
    'AISVS-v1.0-C8.3.2',
  ],
}

export const examples: Examples = {
  about: 'notes',
  flags: {
    'what customers say is remembered as it is': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { usesLlm: 'yes' }],
        notes: ['memory', { guardsMemoryWrites: 'no' }],
      },
      flows: { message: 'customer -> bot', remember: 'bot -> notes' },
    },
    'an agent remembers what it read on the web': {
      elements: {
        assistant: ['agent', { actions: ['browse-web'] }],
        notes: ['memory', { guardsMemoryWrites: 'no' }],
      },
      flows: { remember: 'assistant -> notes' },
    },
  },
  clears: {
    'what is remembered is checked and attributed first': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { usesLlm: 'yes' }],
        notes: ['memory', { guardsMemoryWrites: 'yes' }],
      },
      flows: { message: 'customer -> bot', remember: 'bot -> notes' },
    },
    'a scripted bot keeps state in it': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { usesLlm: 'no' }],
        notes: ['memory', { guardsMemoryWrites: 'no' }],
      },
      flows: { message: 'customer -> bot', remember: 'bot -> notes' },
    },
    'nothing from outside gets into it': {
      elements: {
        staff: 'operator',
        console: 'admin-console',
        assistant: ['agent', { actions: ['read-data'] }],
        notes: ['memory', { guardsMemoryWrites: 'no' }],
      },
      flows: {
        edit: 'staff -> console',
        curate: 'console -> notes',
        recall: 'assistant -> notes',
      },
    },
    'several agents write into it and mislead each other, which is said elsewhere': {
      elements: {
        pages: 'content-source',
        planner: 'agent',
        coder: 'agent',
        notes: ['memory', { guardsMemoryWrites: 'no', tracksProvenance: 'no' }],
      },
      flows: { read: 'planner -> pages', plan: 'planner -> notes', progress: 'coder -> notes' },
    },
  },
  asks: {
    'nobody has said what may be remembered': {
      elements: { customer: 'user', bot: ['chatbot', { usesLlm: 'yes' }], notes: 'memory' },
      flows: { message: 'customer -> bot', remember: 'bot -> notes' },
    },
    'nobody has said whether a model reads it': {
      elements: {
        customer: 'user',
        bot: 'chatbot',
        notes: ['memory', { guardsMemoryWrites: 'no' }],
      },
      flows: { message: 'customer -> bot', remember: 'bot -> notes' },
    },
  },
}
