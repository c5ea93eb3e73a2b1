import { highImpact } from '../../catalogue/adjusters/deeds'
import { all, has, lacks, not, sure } from '../../condition'
import type { Examples } from '../../examples'
import type { Rule } from '../../rule'

export const instructionsInFiles: Rule = {
  id: 'BOT-T-207',
  version: 1,
  title: 'Instructions inside files, pictures or sound steer {self}',
  stride: ['T'],
  applies: { to: 'element', kinds: ['chatbot', 'automation-bot', 'agent'] },
  // Unchecked files and outside content have threats of their own, which say this as well.
  when: all(
    sure(has('self.$llmDriven')),
    sure(has('self.acceptsFiles')),
    not(sure(has('self.$untrustedContent'))),
    has('self.scansFiles'),
  ),
  gap: lacks('self.isolatesUntrustedContent'),
  why: 'People send files that others wrote: a bill, a contract, a screenshot. A scanner finds no virus in them, and the model reads the order that stands in a picture or a footnote.',
  check:
    'Send a clean document, a picture and a recording that each contain a harmless order to the bot, with an ordinary question about them. If it mentions or follows the order, files steer it.',
  exception:
    'Only fields of a fixed form are taken out of files, such as an amount and a date, and the model never sees the rest.',
  likelihood: 2,
  impact: 3,
  impactOn: ['I'],
  adjust: [highImpact],
  skill: 3,
  actors: ['organised-crime', 'troll', 'abusive-user', 'fraudster'],
  mitigations: [
    { control: 'CTL-CONTENT-ISO', likelihood: 1, impact: 1 },
    { control: 'CTL-PROMPT-SCREEN', likelihood: 1, impact: 0 },
    { control: 'CTL-HUMAN-APPROVAL', likelihood: 0, impact: 1 },
  ],
  references: [
    'LLM01:2026',
    'LLM01:2025',
    'ASI01:2026',
    'AML.T0051.001',
    'AML.T0068',
    'NISTAML.015:2025',
    'CWE-1427',
    'AISVS-v1.0-C2.2.3',
    'AISVS-v1.0-C2.2.4',
  ],
}

const scanned = { usesLlm: 'yes', acceptsFiles: 'yes', scansFiles: 'yes', actions: [] }

export const examples: Examples = {
  about: 'bot',
  flags: {
    'the text of a scanned document is read like a message': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { ...scanned, isolatesUntrustedContent: 'no' }],
      },
      flows: { upload: 'customer -> bot' },
    },
  },
  clears: {
    'what stands in files is kept apart': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { ...scanned, isolatesUntrustedContent: 'yes' }],
      },
      flows: { upload: 'customer -> bot' },
    },
    'files are not checked at all, which is said elsewhere': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { ...scanned, scansFiles: 'no', isolatesUntrustedContent: 'no' }],
      },
      flows: { upload: 'customer -> bot' },
    },
    'it reads outside content anyway, which is said elsewhere': {
      elements: {
        customer: 'user',
        pages: 'content-source',
        bot: ['chatbot', { ...scanned, isolatesUntrustedContent: 'no' }],
      },
      flows: { upload: 'customer -> bot', read: 'bot -> pages' },
    },
    'no model reads the files': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { ...scanned, usesLlm: 'no' }],
      },
      flows: { upload: 'customer -> bot' },
    },
    'it takes no files': {
      elements: {
        customer: 'user',
        bot: ['chatbot', { ...scanned, acceptsFiles: 'no', isolatesUntrustedContent: 'no' }],
      },
      flows: { message: 'customer -> bot' },
    },
  },
  asks: {
    'nobody has said how what stands in files is treated': {
      elements: { customer: 'user', bot: ['chatbot', scanned] },
      flows: { upload: 'customer -> bot' },
    },
  },
}
